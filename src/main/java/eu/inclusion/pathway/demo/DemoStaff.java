package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people of the demo's agencies; they all have the same password, which opens nothing outside this machine. */
@Component
@Profile("demo")
class DemoStaff {

    static final String PASSWORD = "demo";

    private static final List<StaffAccounts.NewAccount> ACCOUNTS = List.of(
            account("anna", "Anna", "Officer", Role.OFFICER, "BE05"),
            account("bram", "Bram", "Lead", Role.LEAD_OFFICER, "BE05"),
            account("mila", "Mila", "Mentor", Role.MENTOR, "BE05"),
            account("mo", "Mo", "Mentor", Role.MENTOR, "BE05"),
            account("eva", "Eva", "Officer", Role.OFFICER, "BE02"),
            account("noor", "Noor", "Officer", Role.OFFICER, "NL02"),
            account("max", "Max", "Mentor", Role.MENTOR, "NL02"),
            account("inge", "Inge", "Officer", Role.OFFICER, "FI01"),
            account("ilmari", "Ilmari", "Mentor", Role.MENTOR, "FI01"),
            account("pola", "Pola", "Officer", Role.OFFICER, "PL01"),
            account("piotr", "Piotr", "Mentor", Role.MENTOR, "PL01"),
            account("carla", "Carla", "Coordinator", Role.COORDINATOR));
    private static final StaffAccounts.NewAccount ADMINISTRATOR = account("admin", "Ada", "Administrator", Role.ADMINISTRATOR);

    private final StaffAccounts accounts;

    DemoStaff(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** The officer who works on an agency's cases in the demo. */
    static String officerOf(AgencyCode agency) {
        return someoneOf(agency, Role.OFFICER);
    }

    static String mentorOf(AgencyCode agency) {
        return someoneOf(agency, Role.MENTOR);
    }

    private static String someoneOf(AgencyCode agency, Role role) {
        return ACCOUNTS.stream().filter(account -> account.roles().contains(role) && account.agencies().contains(agency))
                .findFirst().orElseThrow().userId();
    }

    void open() {
        ACCOUNTS.forEach(accounts::open);
    }

    /** The administrator comes last: whoever finds this account finds a demo that was built to its end. */
    void openAdministrator() {
        accounts.open(ADMINISTRATOR);
    }

    boolean isComplete() {
        return accounts.haveAdministrator();
    }

    private static StaffAccounts.NewAccount account(String id, String first, String last, Role role, String... agencies) {
        return new StaffAccounts.NewAccount(id, first, last, id + "@agency.example", PASSWORD, Set.of(role),
                Arrays.stream(agencies).map(AgencyCode::new).collect(Collectors.toSet()));
    }
}
