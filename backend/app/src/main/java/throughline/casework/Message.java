package throughline.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * A row of messages. Moments are instants.
 *
 * @param sender as recorded; {@code null} for somebody outside the tables of parties
 * @param recipient likewise
 * @param countsFrom for whom the sending counts: officers as their agency of the day, guardians as those they act for
 * @param countsTo for whom the receipt counts, likewise
 * @param packet the fields that travelled; {@code null} if not known
 */
public record Message(
        String id,
        @Nullable String kind,
        @Nullable String caseId,
        @Nullable String victimId,
        @Nullable PartyLink sender,
        @Nullable PartyLink recipient,
        List<PartyLink> countsFrom,
        List<PartyLink> countsTo,
        List<String> aboutIds,
        @Nullable String channel,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String status,
        @Nullable String replyToId,
        @Nullable LocalDate replyBy,
        @Nullable List<PacketEntry> packet,
        List<String> dropped,
        @Nullable String saidOutcome,
        @Nullable Instant saidWhen,
        @Nullable String saidWhere,
        @Nullable String tellerId,
        @Nullable String via,
        @Nullable String incident,
        @Nullable String quality)
        implements Act {

    /** The London day on which it was sent. */
    public @Nullable LocalDate sentOn() {
        return LondonDay.of(sentAt);
    }

    /** Whether one of these victims sent or received it. */
    public boolean isWith(Set<String> victims) {
        return Stream.of(
                        countsFrom.stream(), countsTo.stream(), Stream.ofNullable(sender), Stream.ofNullable(recipient))
                .flatMap(parties -> parties)
                .anyMatch(party -> party.label().equals("Victim") && victims.contains(party.id()));
    }

    /** A message of which nothing but the id is asked. */
    public static Message only(String id) {
        return new Message(
                id, null, null, null, null, null, List.of(), List.of(), List.of(), null, null, null, null, null, null,
                null, null, List.of(), null, null, null, null, null, null, null);
    }

    static Message of(Row row) {
        return new Message(
                row.text("id"),
                row.text("kind"),
                row.text("caseId"),
                row.textOrNull("victimId"),
                one(PartyLink.of(row, "sender")),
                one(PartyLink.of(row, "recipient")),
                PartyLink.of(row, "countsFrom"),
                PartyLink.of(row, "countsTo"),
                row.texts("aboutIds"),
                row.textOrNull("channel"),
                row.instantOrNull("sentAt"),
                row.instantOrNull("receivedAt"),
                row.instantOrNull("acknowledgedAt"),
                row.textOrNull("status"),
                row.textOrNull("replyToId"),
                row.dayOrNull("replyBy"),
                row.isNull("packet")
                        ? null
                        : row.texts("packet").stream().map(PacketEntry::of).toList(),
                row.texts("dropped"),
                row.textOrNull("saidOutcome"),
                row.instantOrNull("saidWhen"),
                row.textOrNull("saidWhere"),
                row.textOrNull("tellerId"),
                row.textOrNull("via"),
                row.textOrNull("incident"),
                row.textOrNull("quality"));
    }

    private static @Nullable PartyLink one(List<PartyLink> parties) {
        return parties.isEmpty() ? null : parties.get(0);
    }
}
