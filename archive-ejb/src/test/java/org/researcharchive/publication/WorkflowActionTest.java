package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.researcharchive.record.PublicationStatus.DRAFT;
import static org.researcharchive.record.PublicationStatus.IN_REVIEW;
import static org.researcharchive.record.PublicationStatus.PUBLISHED;
import static org.researcharchive.record.PublicationStatus.WITHDRAWN;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.researcharchive.account.Role;
import org.researcharchive.record.PublicationStatus;

/** Every step from every status, by every role. */
class WorkflowActionTest {

    private static final Map<String, Set<String>> CALLERS = new TreeMap<>(Map.of(
            "nobody", Set.of(),
            "curator", Set.of(Role.CURATOR),
            "editor", Set.of(Role.CURATOR, Role.EDITOR),
            "admin", Set.of(Role.ADMIN)));

    /** Where each step can be taken: c by curators too, e by editors and administrators only, - by nobody. */
    @ParameterizedTest
    @CsvSource({
        //                draft, in review, published, withdrawn
        "ASSIGN,         c, c, -, -",
        "COMMENT,        c, c, c, c",
        "SEND_TO_REVIEW, c, -, -, -",
        "SEND_BACK,      -, e, -, -",
        "SCHEDULE,       e, e, -, -",
        "UNSCHEDULE,     -, e, -, -",
        "PUBLISH,        e, e, -, e",
        "EMBARGO,        e, e, e, -",
        "WITHDRAW,       e, e, e, -",
        "REOPEN,         -, -, -, e"
    })
    void eachStepIsForItsRolesFromItsStatuses(
            WorkflowAction action, String draft, String inReview, String published, String withdrawn) {
        Map<PublicationStatus, String> expected =
                Map.of(DRAFT, draft, IN_REVIEW, inReview, PUBLISHED, published, WITHDRAWN, withdrawn);
        for (PublicationStatus status : PublicationStatus.values()) {
            CALLERS.forEach((caller, roles) -> assertThat(action.isAllowed(status, roles))
                    .as("%s of a %s record by %s", action, status, caller)
                    .isEqualTo(isExpected(Objects.requireNonNull(expected.get(status)), caller)));
        }
    }

    private static boolean isExpected(String who, String caller) {
        return switch (caller) {
            case "nobody" -> false;
            case "curator" -> who.equals("c");
            default -> !who.equals("-");
        };
    }

    @ParameterizedTest
    @EnumSource
    void theMatrixAboveKnowsEveryStep(WorkflowAction action) {
        assertThat(action.name())
                .isIn(
                        "ASSIGN",
                        "COMMENT",
                        "SEND_TO_REVIEW",
                        "SEND_BACK",
                        "SCHEDULE",
                        "UNSCHEDULE",
                        "PUBLISH",
                        "EMBARGO",
                        "WITHDRAW",
                        "REOPEN");
    }

    @Test
    void aWayFromOneStatusToAnotherIsOneStep() {
        assertThat(WorkflowAction.between(DRAFT, IN_REVIEW)).contains(WorkflowAction.SEND_TO_REVIEW);
        assertThat(WorkflowAction.between(IN_REVIEW, DRAFT)).contains(WorkflowAction.SEND_BACK);
        assertThat(WorkflowAction.between(WITHDRAWN, PUBLISHED)).contains(WorkflowAction.PUBLISH);
        assertThat(WorkflowAction.between(WITHDRAWN, DRAFT)).contains(WorkflowAction.REOPEN);
        assertThat(WorkflowAction.between(DRAFT, WITHDRAWN)).contains(WorkflowAction.WITHDRAW);
    }

    @Test
    void whatIsPublishedLeavesTheArchiveOnlyByWithdrawing() {
        assertThat(WorkflowAction.between(PUBLISHED, DRAFT)).isEmpty();
        assertThat(WorkflowAction.between(PUBLISHED, IN_REVIEW)).isEmpty();
        assertThat(WorkflowAction.between(PUBLISHED, WITHDRAWN)).contains(WorkflowAction.WITHDRAW);
    }

    @Test
    void aRefusalSaysWhetherTheRoleOrTheStatusIsInTheWay() {
        assertThatExceptionOfType(StatusNotAllowedException.class)
                .isThrownBy(() -> WorkflowAction.PUBLISH.require(DRAFT, Set.of(Role.CURATOR)))
                .withMessageContaining("Only an editor may publish");
        assertThatExceptionOfType(StatusNotAllowedException.class)
                .isThrownBy(() -> WorkflowAction.SEND_BACK.require(DRAFT, Set.of(Role.EDITOR)))
                .withMessageContaining("A record that is draft");
    }
}
