package io.github.quizline;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and which doors between them are open. */
@AnalyzeClasses(packages = RoomsTest.HOUSE, importOptions = DoNotIncludeTests.class)
class RoomsTest {

    static final String HOUSE = "io.github.quizline";

    /** The package {@value #HOUSE} itself, with the class for users of the library. */
    private static final String FRONT_DOOR = "Quizline";

    /** Each room, and the rooms it may import: only such as stand above it. {@code format.*} is one format each. */
    private static final List<Room> ROOMS = List.of(
            room("problem", ""),
            room("quiz", ""),
            room("review", ""),
            room("grade", "quiz"),
            room("markup", "quiz"),
            room("format", "quiz problem"),
            room("format.*", "format quiz problem markup grade"),
            room("check", "format quiz problem grade"),
            room("generate", "quiz grade"),
            room("session", "quiz grade"),
            room("Quizline", "format format.* grade quiz problem session check"),
            room("progress", "session grade review quiz"),
            room("stats", "session grade quiz"),
            room("terminal", "check generate progress review session stats markup grade quiz problem"),
            room("serve", "terminal session progress quiz"),
            room(
                    "cli",
                    "problem quiz review grade markup format format.* check generate session Quizline progress stats"
                            + " terminal serve"));

    /** Libraries, by their package, and the rooms they are at home in. */
    private static final List<Library> LIBRARIES = List.of(
            library("org.jline", "terminal serve cli"),
            library("tools.jackson", "format.yaml cli"),
            library("com.fasterxml.jackson", "format.yaml"),
            library("org.snakeyaml", "format.yaml"),
            library("org.commonmark", "markup"),
            library("org.apache.commons.csv", "cli"),
            library("org.sqlite", "progress"),
            library("picocli", "cli"));

    @ArchTest
    static final ArchRule every_class_lives_in_a_room_of_the_table =
            classes().should(liveInARoom()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_room_imports_what_the_table_does_not_allow = classes()
            .should(haveNoDependency("import only what their room may", RoomsTest::opensAClosedDoor))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_rooms_import_each_other_in_a_circle =
            slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_library_stays_where_it_is_at_home = classes()
            .should(haveNoDependency("use only libraries that are at home with them", RoomsTest::takesALibraryAway))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_room_has_a_name_that_says_nothing = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..helper..", "..impl..", "..internal..", "..manager..", "..model..")
            .allowEmptyShould(true);

    @ArchTest
    static void every_room_says_at_its_door_that_null_is_not_a_value(JavaClasses all) {
        Set<String> silent = all.stream()
                .map(JavaClass::getPackage)
                .filter(room -> room.tryGetPackageInfo()
                        .filter(door -> door.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());

        assertThat(silent).as("packages without a @NullMarked package-info").isEmpty();
    }

    @Test
    void the_table_itself_lets_a_room_import_only_those_above_it() {
        Set<String> above = new LinkedHashSet<>();
        for (Room room : ROOMS) {
            assertThat(above).as("above %s", room.name()).containsAll(room.mayImport());
            assertThat(above.add(room.name()))
                    .as("%s stands there once", room.name())
                    .isTrue();
        }
    }

    private static ArchCondition<JavaClass> liveInARoom() {
        return new ArchCondition<>("live in a room of the table") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (roomOf(type).isEmpty()) {
                    events.add(violated(type, type.getName() + " lives in no room of the table"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveNoDependency(String promise, Predicate<Dependency> isForbidden) {
        return new ArchCondition<>(promise) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(isForbidden)
                        .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean opensAClosedDoor(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        String to = targetPackage(dependency);
        if (from.equals(to) || !liesIn(HOUSE, to)) {
            return false;
        }
        Optional<Room> importing = roomOf(dependency.getOriginClass());
        Optional<Room> imported = roomOf(dependency.getTargetClass().getBaseComponentType());
        return importing.isEmpty()
                || imported.isEmpty()
                || !importing.get().mayImport().contains(imported.get().name());
    }

    private static boolean takesALibraryAway(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        return LIBRARIES.stream()
                .filter(library -> liesIn(library.name(), targetPackage(dependency)))
                .anyMatch(library -> library.homes().stream().noneMatch(home -> from.equals(HOUSE + "." + home)));
    }

    /** The package of what is depended on; of an array, that of its elements. */
    private static String targetPackage(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getPackageName();
    }

    private static boolean liesIn(String parent, String name) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static Optional<Room> roomOf(JavaClass type) {
        return ROOMS.stream()
                .filter(room -> room.isPackage(type.getPackageName()))
                .findFirst();
    }

    private static Room room(String name, String mayImport) {
        return new Room(name, words(mayImport));
    }

    private static Library library(String name, String homes) {
        return new Library(name, words(homes));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    private record Room(String name, List<String> mayImport) {

        boolean isPackage(String fullName) {
            if (name.equals(FRONT_DOOR)) {
                return fullName.equals(HOUSE);
            }
            if (name.endsWith(".*")) {
                String parent = HOUSE + "." + name.substring(0, name.length() - 1);
                return fullName.startsWith(parent) && fullName.indexOf('.', parent.length()) < 0;
            }
            return fullName.equals(HOUSE + "." + name);
        }
    }

    private record Library(String name, List<String> homes) {}
}
