package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.programme.AnnexKind;
import java.util.List;

/** All files that go with an application as they are now, and what may go with it. */
public record AnnexList(AnnexLimits limits, List<Annex> annexes) {

    public List<Annex> of(AnnexKind kind) {
        return annexes.stream().filter(annex -> annex.kind() == kind).toList();
    }

    /** What is still missing before it can be submitted; accession forms may follow later. FORM-KA210 and FORM-KA220, call 2025. */
    public List<FormProblem> missing() {
        return limits.declaration() && of(AnnexKind.DECLARATION_ON_HONOUR).isEmpty()
                ? List.of(new FormProblem("declaration", "Declaration on honour", "form.required.declaration-on-honour", List.of())) : List.of();
    }

    public long totalBytes() {
        return annexes.stream().mapToLong(annex -> annex.file().size()).sum();
    }

    /** Whether another one of this kind may come. */
    public boolean hasRoomFor(AnnexKind kind) {
        return of(kind).size() < limits.most(kind);
    }
}
