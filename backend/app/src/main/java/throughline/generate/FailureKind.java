package throughline.generate;

/** A kind of failure that can be planted; the codes are those of the set {@code failure} of the vocabulary. */
public enum FailureKind {
    NOT_SENT(0.03),
    SENT_LATE(0.06),
    NOT_DONE(0.01),
    WRONG_PARTY(0.005),
    INCOMPLETE_PACKET(0.05),
    STALE_DATA(0.02),
    UNSAFE_CHANNEL(0.02),
    DUPLICATE(0.02),
    CONFLICTING_COPIES(0.03),
    NOT_ACKNOWLEDGED(0.04),
    NOT_ACTED_ON(0.02),
    RETURNED(0.03),
    CHANGE_NOT_PROPAGATED(0.10),
    OWNERSHIP_GAP(0.02),
    OWNERSHIP_OVERLAP(0.01),
    HOLDER_GAP(0.02),
    SILENCE(0.08),
    CONTACT_AFTER_OPT_OUT(0.05),
    MISSED_ENTITLEMENT(0.05),
    NOT_REFERRED(0.03),
    REFERRAL_DEAD_END(0.04),
    VICTIM_CHASING(0.02);

    private final double usualRate;

    FailureKind(double usualRate) {
        this.usualRate = usualRate;
    }

    /** The share of the cases in which it could happen, used where no rate is asked for. */
    public double usualRate() {
        return usualRate;
    }
}
