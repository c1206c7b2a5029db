/** Runs duties and rules over cases, keeps obligations, findings and waivers, and reads them. Changes nothing that was loaded. */
package throughline.evaluation;
