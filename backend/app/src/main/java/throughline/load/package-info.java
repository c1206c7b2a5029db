/** Bundle to graph: facts only, never a derived node. */
package throughline.load;
