package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty, arisen once: for one trigger event, one case and (where the duty is per victim) one victim, with its state on
 * the as-of date. Moments are instants; days are days in Europe/London.
 *
 * @param id {@code duty:event} or {@code duty:event:victim}; the same on every evaluation
 * @param victimId the victim owed or concerned; {@code null} for a duty per case
 * @param owedById the bearer; {@code null} if there is none
 * @param owedToId the agency or victim owed; {@code null} if nobody is told or nobody was found
 * @param startedAt when the clock started; {@code null} if it has not or cannot be told
 * @param startedById the message whose receipt started the clock; {@code null} with an event clock
 * @param dueOn the due day; {@code null} without a number or without a start
 * @param dueAt the due moment; only for limits in hours
 * @param dischargedById the message or event that discharged it; only where it is MET or LATE
 * @param missingFields required packet fields that the discharging message lacks
 * @param workingDaysLate working days after the due day up to the day it was done, or the as-of date; 0 if it is not late,
 *     {@code null} if it has no due day
 * @param enhanced whether the victim was entitled to Enhanced Rights on the day the clock started (for a duty per case, one
 *     of those whom the event concerns); {@code null} if no start is known
 */
public record Obligation(
        String id,
        String dutyId,
        String caseId,
        String triggerId,
        @Nullable String victimId,
        @Nullable String owedById,
        @Nullable String owedToId,
        @Nullable Instant startedAt,
        @Nullable String startedById,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        @Nullable String dischargedById,
        @Nullable Instant dischargedAt,
        State state,
        List<String> missingFields,
        @Nullable Integer workingDaysLate,
        @Nullable Boolean enhanced) {}
