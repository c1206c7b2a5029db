/** GraphQL, thin: turns arguments into calls and results into the shapes of the schema. Holds no rule. */
package throughline.api;
