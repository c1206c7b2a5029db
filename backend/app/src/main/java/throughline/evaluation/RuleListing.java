package throughline.evaluation;

import java.util.List;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;

/** What a rule says of itself in its header. */
public record RuleListing(String id, String title, String failure, String severity, String maturity, String why) {

    /** The rules that come with the product, by id. */
    public static List<RuleListing> ofProduct() {
        return CypherLibrary.ofProduct().folder("rules").stream()
                .map(RuleListing::of)
                .toList();
    }

    private static RuleListing of(CypherFile rule) {
        return new RuleListing(
                rule.id(),
                rule.title(),
                rule.one("failure"),
                rule.one("severity"),
                rule.one("maturity"),
                rule.one("why"));
    }
}
