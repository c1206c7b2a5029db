/** The closed word lists of the contract. Holds words only: no rule about what they oblige anybody to do. */
package throughline.vocabulary;
