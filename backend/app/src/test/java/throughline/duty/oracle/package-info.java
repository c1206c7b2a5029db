/**
 * A second implementation of the law of obligations, slow and obvious, to compare the evaluator with. It goes sentence by
 * sentence after the text; each predicate carries the number of the reading that it stands for. It shares nothing with the
 * evaluator but the data records.
 */
package throughline.duty.oracle;
