package throughline.generate;

/** Writes what all cases share: agencies, whom they serve, officers, postings, and what was asked for. */
final class SharedRows {

    private final WorldSink sink;

    SharedRows(WorldSink sink) {
        this.sink = sink;
    }

    void write(World world) {
        parameters(world.spec());
        for (Agency agency : world.places().agencies()) {
            sink.write(
                    WorldTable.AGENCIES,
                    agency.id(),
                    agency.kind(),
                    agency.name(),
                    agency.gssCode(),
                    agency.forceNumber(),
                    agency.parentId());
        }
        world.places().services().forEach(service -> sink.write(WorldTable.SERVES, service));
        for (Officer officer : world.staff().officers()) {
            sink.write(WorldTable.OFFICERS, officer.id(), officer.agency(), officer.role(), officer.team());
        }
        new ActionRows(sink).write(world);
        for (Posting posting : world.staff().postings()) {
            if (!posting.from().isAfter(world.asOf())) {
                sink.write(
                        WorldTable.POSTINGS,
                        posting.officer().id(),
                        posting.agency(),
                        posting.role(),
                        posting.team(),
                        posting.from().toString());
            }
        }
    }

    private void parameters(WorldSpec spec) {
        sink.write(WorldTable.PARAMETERS, "cases", Integer.toString(spec.cases()));
        sink.write(WorldTable.PARAMETERS, "seed", Long.toString(spec.seed()));
        sink.write(WorldTable.PARAMETERS, "as_of", spec.asOf().toString());
        sink.write(WorldTable.PARAMETERS, "months", Integer.toString(spec.months()));
        for (FailureKind kind : FailureKind.values()) {
            String rate = Double.toString(spec.rates().of(kind));
            sink.write(WorldTable.PARAMETERS, kind.name(), rate);
        }
    }
}
