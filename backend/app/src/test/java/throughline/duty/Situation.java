package throughline.duty;

import java.time.LocalDate;
import throughline.duty.oracle.Places;

/** Everything that an evaluation depends on. */
record Situation(Catalog catalog, Places places, CaseFile file, LocalDate asOf) {

    CaseEvaluation evaluate(Engine engine) {
        return engine.evaluate(catalog, places, file, asOf);
    }

    Situation with(CaseFile changed) {
        return new Situation(catalog, places, changed, asOf);
    }

    Situation with(Places changed) {
        return new Situation(catalog, changed, file, asOf);
    }

    Situation with(Catalog changed) {
        return new Situation(changed, places, file, asOf);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("as of " + asOf + "\n");
        catalog.duties().forEach(duty -> text.append(duty).append('\n'));
        places.agencies().forEach(row -> text.append(row).append('\n'));
        places.serves().forEach(row -> text.append(row).append('\n'));
        places.officers().forEach(row -> text.append(row).append('\n'));
        places.postings().forEach(row -> text.append(row).append('\n'));
        file.people().forEach(row -> text.append(row).append('\n'));
        file.events().forEach(row -> text.append(row).append('\n'));
        file.messages().forEach(row -> text.append(row).append('\n'));
        file.assignments().forEach(row -> text.append(row).append('\n'));
        file.assertions().forEach(row -> text.append(row).append('\n'));
        return text.append("force ")
                .append(file.forceId())
                .append(' ')
                .append(file.markers())
                .append(" vcs=")
                .append(file.vcsOffence())
                .append(" under18=")
                .append(file.suspectUnder18())
                .toString();
    }
}
