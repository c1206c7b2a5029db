/** Runs a report table and writes it as text or CSV. Formats only what a report file returns. */
package throughline.report;
