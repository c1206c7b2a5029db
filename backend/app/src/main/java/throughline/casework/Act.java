package throughline.casework;

/** What an agency did on record: a message or an event. */
public sealed interface Act permits Event, Message {

    String id();
}
