package readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.story.People.Person;
import readout.story.People.Use;

class PersonIdTest {
    @ParameterizedTest
    @CsvSource({
        "Hakan Fidan, TUR, hakan-fidan",
        "Mevlüt Çavuşoğlu, TUR, mevlut-cavusoglu",
        "Hossein Amir-Abdollahian, IRN, hossein-amir-abdollahian",
        "Gideon Sa'ar, ISR, gideon-saar",
        "Elmar Məmmədyarov, AZE, elmar-mammadyarov",
        "Lavrov, RUS, lavrov-rus",
        "Lavrov, Free Hill Movement, lavrov-free-hill-movement",
        "王毅, CHN, 王毅-chn",
        "-, CHN, unnamed-chn",
    })
    void an_id_is_readable(String name, String actor, String id) {
        assertThat(PersonId.of(name, Optional.of(actor))).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Hossein Amirabdollahian, Hossein Amir-Abdollahian",
        "Hossein Amir Abdollahian, Amirabdollahian",
        "Abdollahian, Hossein Amirabdollahian",
        "Zelensky, Volodymyr Zelenskyy",
        "Volodymyr Zelenskiy, Volodymyr Zelenskyy",
        "Mevlut Cavusoglu, Mevlüt Çavuşoğlu",
        "Javad Zarif, Mohammad Javad Zarif",
        "J. Bayramov, Jeyhun Bayramov",
        "Sergey Lavrov, Sergei Lavrov",
        "Mohammed bin Salman, Muhammad bin Salman",
        "Faisal bin Farhan, Prince Faisal bin Farhan Al Saud",
        "Joe Biden, Joseph Biden",
        "Xi, Xi Jinping",
        "Kim Jong Un, Kim Jong-un",
        "Ilham Aliev, Ilham Aliyev",
    })
    void forms_of_one_name_are_compatible(String one, String other) {
        assertThat(PersonId.compatible(one, other)).isTrue();
        assertThat(PersonId.compatible(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Javad Zarif, Hossein Amirabdollahian",
        "Wang Yi, Wang Wenbin",
        "Kim Jong Un, Kim Jong Il",
        "Kim Yo Jong, Kim Jong Un",
        "Hassan Rouhani, Javad Zarif",
        "Mohammed bin Zayed, Abdullah bin Zayed",
        "Rajnath Singh, Randhir Singh",
        "Ilham Aliyev, Heydar Aliyev",
        "'', Ilham Aliyev",
    })
    void names_of_different_people_are_not(String one, String other) {
        assertThat(PersonId.compatible(one, other)).isFalse();
        assertThat(PersonId.compatible(other, one)).isFalse();
    }

    @Test
    void forms_of_one_name_are_one_person_under_the_most_frequent_full_form() {
        List<Use> uses = List.of(
                use("Amirabdollahian", "IRN", 9),
                use("Hossein Amir-Abdollahian", "IRN", 3),
                use("Hossein Amirabdollahian", "IRN", 2),
                use("Hassan Rouhani", "IRN", 1));
        assertThat(People.among(uses))
                .extracting(Person::id, Person::name, person -> person.uses().size())
                .containsExactly(
                        tuple("hassan-rouhani", "Hassan Rouhani", 1),
                        tuple("hossein-amir-abdollahian", "Hossein Amir-Abdollahian", 3));
        assertThat(People.among(uses.reversed())).isEqualTo(People.among(uses));
    }

    @Test
    void compatible_names_share_a_key_and_so_are_found_among_many() {
        List<String> forms = List.of(
                "Hossein Amirabdollahian",
                "Hossein Amir-Abdollahian",
                "H. Amir Abdollahian",
                "Abdollahian",
                "Zelensky",
                "Volodymyr Zelenskiy",
                "Mohammed bin Salman",
                "Muhammad bin Salman Al Saud",
                "Xi",
                "Xi Jinping",
                "Kim Jong-un",
                "Faisal bin Farhan",
                "Prince Faisal bin Farhan Al Saud",
                "Joe Biden",
                "Joseph Biden",
                "J. Bayramov",
                "Jeyhun Bayramov",
                "Mevlüt Çavuşoğlu",
                "Mevlut Cavushoglu");
        for (String one : forms) {
            for (String other : forms) {
                if (Name.of(one).compatible(Name.of(other))) {
                    assertThat(Name.of(one).keys())
                            .containsAnyElementsOf(Name.of(other).keys());
                }
            }
        }
    }

    @Test
    void a_single_word_that_fits_two_people_stays_apart() {
        List<Use> uses = List.of(use("Ana Lind", "SWE", 2), use("Karl Lind", "SWE", 2), use("Lind", "SWE", 1));
        assertThat(People.among(uses)).extracting(Person::id).containsExactly("ana-lind", "karl-lind", "lind-swe");
    }

    @Test
    void the_same_full_name_on_two_sides_is_one_person() {
        List<Use> uses = List.of(use("Josep Borrell", "ESP", 2), use("Josep Borrell", "EU", 2), use("Kim", "KOR", 1));
        assertThat(People.among(uses)).extracting(Person::id).containsExactly("josep-borrell", "kim-kor");
    }

    @Test
    void the_same_full_name_for_two_states_is_two_people() {
        List<Use> uses =
                List.of(use("Abdullah Hassan", "EGY", 2), use("Abdullah Hassan", "JOR", 4), use("Hassan", "EGY", 1));
        assertThat(People.among(uses))
                .extracting(Person::id, person -> person.uses().getFirst().actor())
                .containsExactly(
                        tuple("abdullah-hassan", Optional.of("JOR")), tuple("abdullah-hassan-egy", Optional.of("EGY")));
        assertThat(People.among(uses.reversed())).isEqualTo(People.among(uses));
    }

    @Test
    void a_state_that_has_a_name_seldom_has_it_by_a_slip() {
        List<Use> uses = List.of(use("Abdullah Hassan", "EGY", 1), use("Abdullah Hassan", "JOR", 30));
        assertThat(People.among(uses)).extracting(Person::id).containsExactly("abdullah-hassan");
    }

    private static Use use(String name, String actor, int reports) {
        return new Use(name, Optional.of(actor), reports);
    }
}
