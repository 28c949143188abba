package readout.testkit;

import java.util.List;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.MentionType;
import readout.model.OriginKind;
import readout.model.Reading;
import readout.model.Side;

/** Readings written by hand of short articles about public facts, by invented outlets. */
public final class Samples {
    private Samples() {}

    /** All of them, each with another id. */
    public static List<Reading> all() {
        return List.of(call(), sameCall(), otherCall(), meeting(), visit(), announcedVisit(), nothing());
    }

    /** The telephone call of the presidents of the United States and China of 2 April 2024. */
    public static Reading call() {
        return Draft.of("call-1", """
                        Biden and Xi speak by telephone

                        WASHINGTON, April 2 (Meridian Wire) - U.S. President Joe Biden and Chinese President Xi Jinping spoke by telephone on Tuesday, the White House said.

                        The leaders discussed Taiwan, artificial intelligence and counternarcotics cooperation. They had last met near San Francisco in November 2023.
                        """)
                .outlet("Meridian Wire")
                .published("2024-04-02")
                .origin("the White House", OriginKind.GOVERNMENT)
                .mention("Taiwan", MentionType.PLACE, "TWN")
                .day("Tuesday", "2024-04-02")
                .engagement(
                        EngagementKind.CALL,
                        "U.S. President Joe Biden and Chinese President Xi Jinping spoke by telephone on Tuesday")
                .with("Joe Biden", "USA", "president")
                .with("Xi Jinping", "CHN", "president")
                .on("2024-04-02")
                .about("Taiwan", "artificial intelligence", "counternarcotics cooperation")
                .done()
                .engagement(EngagementKind.MEETING, "They had last met near San Francisco in November 2023")
                .with("Joe Biden", "USA", "president")
                .with("Xi Jinping", "CHN", "president")
                .on("2023-11")
                .in("San Francisco", "USA")
                .aside()
                .done()
                .reading();
    }

    /** The same call in another outlet's words. */
    public static Reading sameCall() {
        return Draft.of("call-2", """
                        Leaders of China and the US hold phone talks

                        President Xi Jinping took a telephone call from US President Joseph Biden on Tuesday evening, Beijing time. Taiwan and export controls were among the subjects.
                        """)
                .outlet("Pacific Lantern")
                .published("2024-04-03")
                .day("Tuesday evening", "2024-04-02")
                .engagement(
                        EngagementKind.CALL,
                        "President Xi Jinping took a telephone call from US President Joseph Biden on Tuesday evening")
                .with("Xi Jinping", "CHN", "president")
                .with("Joseph Biden", "USA", "president")
                .on("2024-04-02")
                .about("Taiwan", "export controls")
                .done()
                .reading();
    }

    /** Their call of 28 July 2022: the same people by the same means, and another contact. */
    public static Reading otherCall() {
        return Draft.of("call-3", """
                        Biden, Xi talk for over two hours

                        U.S. President Joe Biden and Chinese President Xi Jinping held a telephone conversation on July 28, 2022. Taiwan was among the subjects.
                        """)
                .outlet("The Northern Ledger")
                .published("2022-07-29")
                .day("July 28, 2022", "2022-07-28")
                .engagement(EngagementKind.CALL, "held a telephone conversation on July 28, 2022")
                .with("Joe Biden", "USA", "president")
                .with("Xi Jinping", "CHN", "president")
                .on("2022-07-28")
                .about("Taiwan")
                .done()
                .reading();
    }

    /** The talks in Anchorage of 18 and 19 March 2021. */
    public static Reading meeting() {
        return Draft.of("meeting-1", """
                        U.S. and Chinese officials meet in Alaska

                        Secretary of State Antony Blinken and National Security Adviser Jake Sullivan met China's top diplomats, Yang Jiechi and Wang Yi, in Anchorage on 18 and 19 March 2021.
                        """)
                .outlet("The Northern Ledger")
                .published("2021-03-20")
                .day("18 and 19 March 2021", "2021-03-18/2021-03-19")
                .engagement(
                        EngagementKind.MEETING,
                        "met China's top diplomats, Yang Jiechi and Wang Yi, in Anchorage on 18 and 19 March 2021")
                .with("Antony Blinken", "USA", "secretary of state", Side.HOST)
                .with("Jake Sullivan", "USA", "national security adviser", Side.HOST)
                .with("Yang Jiechi", "CHN", "top diplomat", Side.VISITOR)
                .with("Wang Yi", "CHN", "top diplomat", Side.VISITOR)
                .on("2021-03-18/2021-03-19")
                .in("Anchorage", "USA")
                .done()
                .reading();
    }

    /** The visit of the Iranian foreign minister to Riyadh of 17 August 2023. */
    public static Reading visit() {
        return Draft.of("visit-1", """
                        Iran's foreign minister in Riyadh

                        Iranian Foreign Minister Hossein Amir-Abdollahian arrived in Riyadh on 17 August 2023, the first such visit in years. He was received by his Saudi counterpart, Prince Faisal bin Farhan.

                        Source: Levant Gazette
                        """)
                .outlet("Harbour Post")
                .origin("Levant Gazette", OriginKind.OUTLET)
                .notice("furniture.credit", "Source: Levant Gazette", "The credit line was kept apart.")
                .day("17 August 2023", "2023-08-17")
                .engagement(
                        EngagementKind.VISIT,
                        "Iranian Foreign Minister Hossein Amir-Abdollahian arrived in Riyadh on 17 August 2023")
                .with("Hossein Amir-Abdollahian", "IRN", "foreign minister", Side.VISITOR)
                .with("Faisal bin Farhan", "SAU", "foreign minister", Side.HOST)
                .on("2023-08-17")
                .in("Riyadh", "SAU")
                .done()
                .reading();
    }

    /** The same visit, announced, by an article that does not say when it appeared. */
    public static Reading announcedVisit() {
        return Draft.of("visit-2", """
                        Amirabdollahian expected in Saudi Arabia

                        Iran's top diplomat Hossein Amirabdollahian will travel to Riyadh on 17 August 2023. Regional security is on the agenda of the 3+3 states' neighbours.
                        """)
                .outlet("Levant Gazette")
                .engagement(EngagementKind.VISIT, "will travel to Riyadh on 17 August 2023")
                .with("Hossein Amirabdollahian", "IRN", "foreign minister", Side.VISITOR)
                .side("SAU", "officials")
                .on("2023-08-17")
                .in("Riyadh", "SAU")
                .about("regional security")
                .mechanisms("3+3")
                .status(EngagementStatus.ANNOUNCED)
                .done()
                .reading();
    }

    /** An article in which nobody meets anybody. */
    public static Reading nothing() {
        return Draft.of("none-1", "Rain in the hills\n\nHeavy rain fell on the hills all week.\n")
                .outlet("Danube Review")
                .published("2023-05")
                .reading();
    }
}
