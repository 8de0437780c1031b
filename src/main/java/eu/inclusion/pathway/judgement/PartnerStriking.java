package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.eligibility.RuleNature;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.programme.Country;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a partner of a country outside the programme is taken out of an application because it brings no essential added value. It
 * never counted to the smallest consortium, so nothing is checked again. Programme Guide 2025, Part B, pp. 247-264.
 */
@Service
@Transactional
public class PartnerStriking {

    private final StruckPartners struck;
    private final SubmittedApplications submitted;
    private final PartnersAbroad abroad;
    private final EligibilityFiles files;
    private final Clock clock;

    PartnerStriking(StruckPartners struck, SubmittedApplications submitted, PartnersAbroad abroad, EligibilityFiles files, Clock clock) {
        this.struck = struck;
        this.submitted = submitted;
        this.abroad = abroad;
        this.files = files;
        this.clock = clock;
    }

    /** A partner that can be taken out. */
    public record Strikable(int place, @Nullable String oid, String name, @Nullable Country country) {
    }

    /** The partners of countries outside the programme that are still in. */
    @Transactional(readOnly = true)
    public List<Strikable> strikable(GrantApplicationId id) {
        Set<Integer> out = of(id).stream().map(StruckPartner::place).collect(Collectors.toSet());
        return abroad.in(submitted.get(id)).stream().filter(one -> !out.contains(one.place())).toList();
    }

    /** Whether those that count are enough without partners from outside, which never counted: nothing else is checked again. */
    @Transactional(readOnly = true)
    public boolean leavesEnough(GrantApplicationId id) {
        return files.findById(id).stream().flatMap(file -> file.findings().stream())
                .noneMatch(finding -> finding.rule().equals(RuleNature.MINIMUM_CONSORTIUM));
    }

    /**
     * Those that were taken out of the version that counts. Who was taken out of an earlier version is out of this one too, wherever its
     * partners stand now: a decision on a partner stays until somebody decides otherwise.
     */
    @Transactional(readOnly = true)
    public List<StruckPartner> of(GrantApplicationId id) {
        List<StruckPartner> all = struck.of(id);
        return all.isEmpty() ? List.of() : submitted.ofRecord(id).map(version -> in(version, all)).orElse(List.of());
    }

    private List<StruckPartner> in(Submission version, List<StruckPartner> all) {
        return abroad.in(version).stream().flatMap(partner -> all.stream().filter(one -> one.version() == version.number()
                        ? one.place() == partner.place() : one.is(partner)).findFirst().stream()
                .map(one -> one.at(version.number(), partner.place()))).toList();
    }

    /**
     * Takes partners out.
     *
     * @param places their places among the partners, from 1
     * @throws PartnerNotStrikable when one is of a programme country, or was taken out already
     */
    public void strike(GrantApplicationId id, Collection<Integer> places, String reason, String officer) {
        int version = submitted.get(id).number();
        List<Strikable> possible = strikable(id);
        for (Integer place : places) {
            Strikable partner = possible.stream().filter(one -> one.place() == place).findFirst().orElseThrow(PartnerNotStrikable::new);
            add(id, version, partner, reason, officer);
        }
    }

    private void add(GrantApplicationId id, int version, Strikable partner, String reason, String officer) {
        if (reason.isBlank()) {
            throw EligibilityNotExplained.ofPartner();
        }
        struck.add(id, new StruckPartner(version, partner.place(), partner.oid(), partner.name(),
                partner.country() == null ? null : partner.country().code(), reason.strip(), officer,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
