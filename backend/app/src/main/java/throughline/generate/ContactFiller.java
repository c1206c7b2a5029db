package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the victims of a live case in contact: news, or the news that there is none, as often as was agreed. */
final class ContactFiller {

    private static final int USUAL_DAYS = 28;
    /** Longer than any case. */
    private static final int NEVER = 100_000;

    private final Story story;
    private final LocalDateTime end;

    ContactFiller(Story story) {
        this.story = story;
        this.end = story.world.asOf().atTime(23, 59, 59);
    }

    void fill(List<LiveStretch> stretches) {
        for (VictimDraft victim : story.victims()) {
            Dice dice = story.diceFor("contact" + victim.number);
            for (LiveStretch stretch : stretches) {
                if (!stretch.from().isAfter(end)) {
                    fill(victim, stretch, dice);
                }
            }
        }
    }

    private void fill(VictimDraft victim, LiveStretch stretch, Dice dice) {
        LocalDateTime close = stretch.close() == null || stretch.close().isAfter(end) ? end : stretch.close();
        List<MessageDraft> said = story.file.messagesTo(victim).stream()
                .filter(one -> !one.sentAt.isBefore(stretch.from()) && !one.sentAt.isAfter(close))
                .toList();
        MessageDraft before = null;
        for (MessageDraft next : said) {
            fillGap(victim, before == null ? stretch.from() : before.sentAt, next.sentAt, new Ends(before, next), dice);
            before = next;
        }
        fillGap(victim, before == null ? stretch.from() : before.sentAt, close, new Ends(before, null), dice);
    }

    /** The messages before and after a gap, where there are any. */
    private record Ends(
            @Nullable MessageDraft before, @Nullable MessageDraft after) {}

    private void fillGap(VictimDraft victim, LocalDateTime from, LocalDateTime to, Ends ends, Dice dice) {
        LocalDateTime at = from;
        MessageDraft before = ends.before;
        boolean silent = days(from, to) > agreedDays(victim, from) && fallsSilent(victim, from);
        while (days(at, to) > agreedDays(victim, at)) {
            int agreed = agreedDays(victim, at);
            LocalDate latest = at.toLocalDate().plusDays(agreed - dice.below(Math.min(4, agreed / 4)));
            LocalDate day = story.world.calendar().onOrBefore(latest);
            if (silent) {
                day = at.toLocalDate().plusDays(agreed + dice.between(2, 45));
            } else if (!day.isAfter(at.toLocalDate())) {
                day = latest;
            }
            LocalDateTime next = Story.officeHours(day, dice);
            boolean ended = !next.isBefore(to);
            MessageDraft news = ended ? ends.after : tell(victim, next);
            if (silent) {
                plant(victim, before, news);
                silent = false;
            }
            if (ended) {
                return;
            }
            before = news;
            at = next;
        }
    }

    private boolean fallsSilent(VictimDraft victim, LocalDateTime from) {
        String key = "silence:" + victim.number + ':' + from.toLocalDate();
        return story.mishaps.strikes(FailureKind.SILENCE, key, key);
    }

    private void plant(VictimDraft victim, @Nullable MessageDraft before, @Nullable MessageDraft after) {
        List<MessageDraft> evidence = new ArrayList<>();
        if (before != null) {
            evidence.add(before);
        }
        if (after != null) {
            evidence.add(after);
        }
        story.file.plants.add(new Plant(FailureKind.SILENCE, victim, null, evidence));
    }

    private MessageDraft tell(VictimDraft victim, LocalDateTime at) {
        return story.says("PROGRESS_UPDATE", story.holders.at(at), Party.victim(victim), at);
    }

    private static long days(LocalDateTime from, LocalDateTime to) {
        return ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
    }

    /** After how many days at most the victim wants to hear something. */
    private int agreedDays(VictimDraft victim, LocalDateTime at) {
        if (victim.optOut("CASE_UPDATES", at) != null) {
            return NEVER;
        }
        String plan = story.file.assertions.stream()
                .filter(one -> one.victim == victim && one.kind.equals("CONTACT_PLAN"))
                .filter(one -> !one.assertedAt.isAfter(at) && (one.withdrawnAt == null || one.withdrawnAt.isAfter(at)))
                .max(Comparator.comparing(AssertionDraft::at))
                .map(one -> one.value)
                .orElse(Integer.toString(USUAL_DAYS));
        return plan.equals("EVENTS_ONLY") ? NEVER : Integer.parseInt(plan);
    }
}
