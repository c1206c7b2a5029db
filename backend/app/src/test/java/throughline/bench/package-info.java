/** Programs that measure, each with a main of its own; nothing here is a test. */
package throughline.bench;
