package throughline.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;

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
        implements Act, CaseRecord {

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

    static Message of(NodeRow row, String caseId) {
        return new Message(
                row.id(),
                row.text("kind"),
                caseId,
                row.linked("CONCERNS"),
                one(PartyLink.of(row.backLinks("SENT"))),
                one(PartyLink.of(row.links("SENT_TO"))),
                PartyLink.of(row.links("COUNTS_FROM")),
                PartyLink.of(row.links("COUNTS_TO")),
                row.links("ABOUT").stream().map(NodeRow.Link::id).sorted().toList(),
                row.text("channel"),
                row.instant("sentAt"),
                row.instant("receivedAt"),
                row.instant("acknowledgedAt"),
                row.text("status"),
                row.linked("REPLY_TO"),
                row.day("replyBy"),
                row.has("packet")
                        ? row.texts("packet").stream().map(PacketEntry::of).toList()
                        : null,
                row.texts("dropped"),
                row.text("saidOutcome"),
                row.instant("saidWhen"),
                row.text("saidWhere"),
                row.linked("NAMES_TELLER"),
                row.text("via"),
                row.text("incident"),
                row.text("quality"));
    }

    private static @Nullable PartyLink one(List<PartyLink> parties) {
        return parties.isEmpty() ? null : parties.get(0);
    }
}
