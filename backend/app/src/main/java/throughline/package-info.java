/** Where the program starts and how it is wired. Holds nothing else. */
package throughline;
