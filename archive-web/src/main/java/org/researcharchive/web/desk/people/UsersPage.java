package org.researcharchive.web.desk.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.researcharchive.account.Role;
import org.researcharchive.account.StaffAccount;
import org.researcharchive.account.StaffDesk;
import org.researcharchive.web.desk.DeskWords;

/** The list of accounts. */
@Named
@RequestScoped
public class UsersPage {

    @Inject
    private StaffDesk staff;

    private List<StaffAccount> accounts = List.of();

    @PostConstruct
    void open() {
        accounts = staff.list();
    }

    public List<StaffAccount> getAccounts() {
        return accounts;
    }

    /** The roles in words, the strongest first. */
    public String roles(StaffAccount account) {
        return Stream.of(Role.ADMIN, Role.EDITOR, Role.CURATOR)
                .filter(account.roles()::contains)
                .map(role -> DeskWords.say("role." + role))
                .collect(Collectors.joining(", "));
    }
}
