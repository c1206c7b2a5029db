package throughline.casework;

/** Who sends, receives, owes or is owed. */
public sealed interface Party permits Agency, Officer, Victim {

    /** Unique across agencies, officers and victims together. */
    String id();
}
