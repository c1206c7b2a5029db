package throughline.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a case was live.
 *
 * @param close null if it still is
 */
record LiveStretch(LocalDateTime from, @Nullable LocalDateTime close) {

    /** The stretches of a case, from its first event on. */
    static List<LiveStretch> of(CaseDraft file) {
        List<EventDraft> turning = file.events.stream()
                .filter(event -> event.kind.equals("CASE_CLOSED") || event.kind.equals("REOPENED"))
                .sorted(Comparator.comparing(EventDraft::at))
                .toList();
        LocalDateTime from = file.events.stream()
                .map(EventDraft::at)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<LiveStretch> stretches = new ArrayList<>();
        boolean live = true;
        for (EventDraft event : turning) {
            if (live) {
                stretches.add(new LiveStretch(from, event.at));
            } else {
                from = event.at;
            }
            live = !live;
        }
        if (live) {
            stretches.add(new LiveStretch(from, null));
        }
        return stretches;
    }
}
