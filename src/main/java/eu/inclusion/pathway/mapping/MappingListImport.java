package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.MatchKey;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.programme.StrandMemberships;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Takes in an agency's mapping list. Each row is a transaction of its own: it becomes a path or a problem with its line number,
 * and stops no other. Importing a list again changes nothing.
 */
@Service
public class MappingListImport {

    private static final Logger LOG = LoggerFactory.getLogger(MappingListImport.class);

    private final Intake intake;
    private final ResponsibleAgency responsible;
    private final NationalAgencies agencies;
    private final StrandMemberships memberships;
    private final Clock clock;

    MappingListImport(Intake intake, ResponsibleAgency responsible, NationalAgencies agencies, StrandMemberships memberships, Clock clock) {
        this.intake = intake;
        this.responsible = responsible;
        this.agencies = agencies;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * Imports a list: CSV or a workbook.
     *
     * @param officer the account of who imports it
     * @throws ListNotReadable when the file is no list, is empty or is too large
     */
    public ImportReport run(String fileName, byte[] content, AgencyCode agency, String officer) {
        List<ListLine> rows = ListFile.read(content);
        int at = ListHeader.indexIn(rows);
        if (at == rows.size() - 1) {
            throw new ListNotReadable("header-only");
        }
        ListHeader header = ListHeader.of(rows.get(at));
        RowReader reader = new RowReader(header, new ListRules(agencies.get(agency), responsible, memberships, ProgrammeTime.dayOf(clock.instant())));
        Run run = new Run(agency, officer);
        List<ImportLine> lines = rows.subList(at + 1, rows.size()).stream().map(row -> run.take(reader.read(row))).toList();
        return new ImportReport(agency, fileName, clock.instant(), header.unknown(), lines);
    }

    /** One pass over a list; remembers which organisations it has met. */
    private class Run {

        private static final String WITHOUT_OID = " without OID";

        private final AgencyCode agency;
        private final String officer;
        private final Map<String, Integer> met = new HashMap<>();

        Run(AgencyCode agency, String officer) {
            this.agency = agency;
            this.officer = officer;
        }

        ImportLine take(ReadRow row) {
            FirstContact contact = row.contact();
            if (contact == null) {
                return new ImportLine(row.line(), row.organisation(), ImportLine.Outcome.NOT_IMPORTED, null, null, row.problems());
            }
            Integer before = before(contact.organisation());
            if (before != null) {
                return new ImportLine(row.line(), row.organisation(), ImportLine.Outcome.REPEATED, null, before, row.problems());
            }
            ImportLine line = admit(row, contact);
            if (line.outcome() != ImportLine.Outcome.NOT_IMPORTED) {
                remember(contact.organisation(), row.line());
            }
            return line;
        }

        private ImportLine admit(ReadRow row, FirstContact contact) {
            try {
                Admission admission = intake.admit(contact, agency, officer);
                return new ImportLine(row.line(), row.organisation(),
                        admission.pathOpened() ? ImportLine.Outcome.OPENED : ImportLine.Outcome.ALREADY_KNOWN, admission.reference(), null,
                        row.problems());
            } catch (Refusal refusal) {
                return stopped(row, new RowProblem("", refusal.messageKey(), List.of(refusal.arguments()), true));
            } catch (DataAccessException failure) {
                LOG.warn("Row {} of a mapping list of {} could not be kept", row.line(), agency, failure);
                return stopped(row, new RowProblem("", "mapping.list.problem.not-kept", List.of(), true));
            }
        }

        private ImportLine stopped(ReadRow row, RowProblem problem) {
            List<RowProblem> problems = new ArrayList<>(row.problems());
            problems.add(problem);
            return new ImportLine(row.line(), row.organisation(), ImportLine.Outcome.NOT_IMPORTED, null, null, problems);
        }

        /** Rows are about one organisation by its OID, or by name and place unless both have another OID. */
        private @Nullable Integer before(OrganisationDetails organisation) {
            Oid oid = organisation.oid();
            Integer sameOid = oid == null ? null : met.get(oid.value());
            if (sameOid != null) {
                return sameOid;
            }
            return met.get(oid == null ? byName(organisation) : byName(organisation) + WITHOUT_OID);
        }

        private void remember(OrganisationDetails organisation, int line) {
            Oid oid = organisation.oid();
            met.putIfAbsent(byName(organisation), line);
            met.putIfAbsent(oid == null ? byName(organisation) + WITHOUT_OID : oid.value(), line);
        }

        private static String byName(OrganisationDetails organisation) {
            return organisation.country() + ":" + MatchKey.of(organisation.name(), organisation.place());
        }
    }
}
