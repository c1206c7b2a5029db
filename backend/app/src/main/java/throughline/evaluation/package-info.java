/** Runs duties and rules over cases, keeps obligations and findings, and reads them. Changes no fact. */
package throughline.evaluation;
