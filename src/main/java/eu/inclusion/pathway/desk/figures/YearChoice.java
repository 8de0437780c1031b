package eu.inclusion.pathway.desk.figures;

import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Which year and which agency somebody asks for: the own agency, or for coordinators any or all. What is no year of ours is the present one. */
record YearChoice(@Nullable String year, @Nullable String agency) {

    Year among(List<Year> years) {
        return years.stream().filter(one -> one.toString().equals(year)).findFirst().orElse(years.get(0));
    }

    List<AgencyCode> agencies(Staff staff) {
        CaseScope scope = CaseScope.of(staff);
        List<AgencyCode> chosen = scope.agencies().stream()
                .filter(code -> agency == null || agency.isEmpty() || code.value().equals(agency)).toList();
        if (chosen.isEmpty()) {
            throw new AccessDeniedException("Figures are for those who see the agency's cases");
        }
        return chosen;
    }
}
