package eu.inclusion.pathway.grantapplication;

import java.util.List;

/** All files that go with an application as they are now, and what may go with it. */
public record AnnexList(AnnexLimits limits, List<Annex> annexes) {

    public List<Annex> of(AnnexKind kind) {
        return annexes.stream().filter(annex -> annex.kind() == kind).toList();
    }

    /** Whether it can be submitted with these. */
    public boolean isComplete() {
        return !of(AnnexKind.DECLARATION_ON_HONOUR).isEmpty();
    }

    public long totalBytes() {
        return annexes.stream().mapToLong(annex -> annex.file().size()).sum();
    }

    /** Whether another one of this kind may come. */
    public boolean hasRoomFor(AnnexKind kind) {
        return of(kind).size() < limits.most(kind);
    }
}
