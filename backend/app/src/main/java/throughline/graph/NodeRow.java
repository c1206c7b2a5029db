package throughline.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node with its properties and the nodes at the other ends of its relationships. It comes from a row with the columns
 * {@code label}, {@code properties}, {@code links} and, where incoming relationships count, {@code backLinks}; a link is a
 * list of type, label and id of the other node and, where they count, the properties of the relationship.
 */
public final class NodeRow {

    private final String label;
    private final Map<?, ?> properties;
    private final List<Link> links;
    private final List<Link> backLinks;

    private NodeRow(String label, Map<?, ?> properties, List<Link> links, List<Link> backLinks) {
        this.label = label;
        this.properties = properties;
        this.links = links;
        this.backLinks = backLinks;
    }

    /**
     * A relationship to another node.
     *
     * @param properties those of the relationship; empty if they were not asked for
     */
    public record Link(String type, String label, String id, Map<?, ?> properties) {}

    /** Reads the columns. */
    public static NodeRow of(Row row) {
        return new NodeRow(
                row.text("label"),
                (Map<?, ?>) row.value("properties"),
                links(row.value("links")),
                row.columns().contains("backLinks") ? links(row.value("backLinks")) : List.of());
    }

    /** The properties in a column that holds a map, such as those of a relationship. */
    public static NodeRow ofProperties(Row row, String column) {
        return new NodeRow("", (Map<?, ?>) row.value(column), List.of(), List.of());
    }

    private static List<Link> links(@Nullable Object column) {
        List<Link> links = new ArrayList<>();
        for (Object one : (List<?>) column) {
            List<?> parts = (List<?>) one;
            Map<?, ?> properties = parts.size() > 3 ? (Map<?, ?>) parts.get(3) : Map.of();
            links.add(new Link((String) parts.get(0), (String) parts.get(1), (String) parts.get(2), properties));
        }
        return links;
    }

    public String label() {
        return label;
    }

    /** The id; every node has one. */
    public String id() {
        return (String) properties.get("id");
    }

    public @Nullable String text(String property) {
        return (String) properties.get(property);
    }

    public @Nullable Instant instant(String property) {
        return (Instant) properties.get(property);
    }

    public @Nullable LocalDate day(String property) {
        return (LocalDate) properties.get(property);
    }

    public @Nullable Boolean truth(String property) {
        return (Boolean) properties.get(property);
    }

    public @Nullable Integer integer(String property) {
        Long value = (Long) properties.get(property);
        return value == null ? null : Math.toIntExact(value);
    }

    /** The texts of a list; none if there is no list. */
    public List<String> texts(String property) {
        List<?> list = (List<?>) properties.get(property);
        return list == null ? List.of() : list.stream().map(String.class::cast).toList();
    }

    /** Whether the property is there. */
    public boolean has(String property) {
        return properties.containsKey(property);
    }

    /** The id of the node at the other end; {@code null} if there is no such relationship. */
    public @Nullable String linked(String type) {
        return links.stream()
                .filter(link -> link.type().equals(type))
                .map(Link::id)
                .findFirst()
                .orElse(null);
    }

    /** The relationships of a type that leave the node. */
    public List<Link> links(String type) {
        return links.stream().filter(link -> link.type().equals(type)).toList();
    }

    /** The relationships of a type that come in. */
    public List<Link> backLinks(String type) {
        return backLinks.stream().filter(link -> link.type().equals(type)).toList();
    }
}
