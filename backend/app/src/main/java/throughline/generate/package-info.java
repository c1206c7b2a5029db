/**
 * Makes invented worlds of any size: cases told by construction, with failures planted at chosen rates and written down.
 * Pure Java. Shares no code with the evaluator or the rules, so that each can be held against the other.
 */
package throughline.generate;
