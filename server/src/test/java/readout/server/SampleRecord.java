package readout.server;

import static readout.model.EngagementKind.CALL;
import static readout.model.EngagementKind.MEETING;
import static readout.model.EngagementKind.MESSAGE;
import static readout.model.EngagementKind.MULTILATERAL;
import static readout.model.EngagementKind.SIGNING;
import static readout.model.EngagementKind.VIDEO_CALL;
import static readout.model.EngagementKind.VISIT;
import static readout.model.EngagementStatus.CANCELLED;
import static readout.model.EngagementStatus.HELD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.model.Basis;
import readout.model.Engagement;
import readout.model.FurnitureKind;
import readout.model.MentionType;
import readout.model.OriginKind;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Side;
import readout.model.StatementAct;
import readout.model.Story;
import readout.model.StoryParticipant;
import readout.server.Draft.Telling;
import readout.server.Draft.Who;

/** Publicly known contacts of 2021 to 2023, told by invented outlets. */
final class SampleRecord {
    private static final Who BIDEN = Who.of("Joe Biden", "USA", "president");
    private static final Who PUTIN = Who.of("Vladimir Putin", "RUS", "president");
    private static final Who ALIYEV = Who.of("Ilham Aliyev", "AZE", "president");
    private static final Who PASHINYAN = Who.of("Nikol Pashinyan", "ARM", "prime minister");
    private static final Who ERDOGAN = Who.of("Recep Tayyip Erdoğan", "TUR", "president");
    private static final Who BLINKEN = Who.of("Antony Blinken", "USA", "secretary of state");
    private static final Who QIN = Who.of("Qin Gang", "CHN", "foreign minister");
    private static final Who FAISAL = Who.of("Faisal bin Farhan", "SAU", "foreign minister");

    private final List<Reading> readings = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();

    private SampleRecord() {}

    static MemoryStore store() {
        SampleRecord sample = new SampleRecord();
        sample.geneva();
        sample.sochi();
        sample.screens();
        sample.sunday();
        sample.istanbul();
        sample.beijing();
        sample.riyadh();
        sample.football();
        return new MemoryStore(sample.readings, sample.stories);
    }

    static Story story(String id, int sources, Reading first, Report... reports) {
        Engagement told = first.engagements().get(reports[0].engagement());
        return new Story(
                id,
                told.kind(),
                told.status(),
                told.participants().stream()
                        .map(p -> new StoryParticipant(p, first.article().id()))
                        .toList(),
                told.when(),
                told.where(),
                told.topics(),
                told.mechanisms(),
                Arrays.asList(reports),
                sources);
    }

    private Reading keep(Draft draft) {
        Reading reading = draft.done();
        readings.add(reading);
        return reading;
    }

    private void keep(String id, int sources, Reading first, Report... reports) {
        stories.add(story(id, sources, first, reports));
    }

    private void geneva() {
        Reading wire = keep(new Draft("geneva-wire", "Meridian Wire", "Biden, Putin hold first summit in Geneva", """
                        GENEVA, June 16 (Meridian Wire) - U.S. President Joe Biden met Russian President Vladimir Putin at a villa in Geneva on Wednesday, the first summit of the two since Biden took office.

                        The talks dealt with nuclear arms control and the return of ambassadors to Moscow and Washington. Swiss President Guy Parmelin welcomed both men at the lakeside.
                        """)
                .published("2021-06-16T18:05:00Z")
                .url("https://meridian-wire.example/2021/06/geneva")
                .furniture(FurnitureKind.DATELINE, "GENEVA, June 16 (Meridian Wire) - ")
                .person("Joe Biden", "joe-biden", "USA")
                .person("Vladimir Putin", "vladimir-putin", "RUS")
                .person("Guy Parmelin", "guy-parmelin", "CHE")
                .mention(MentionType.NATIONALITY, "U.S.", "USA")
                .mention(MentionType.NATIONALITY, "Russian", "RUS")
                .mention(MentionType.PLACE, "Geneva", "CHE")
                .mention(MentionType.OFFICE, "Swiss President", "CHE")
                .mention(MentionType.OFFICE, "Russian President", "RUS")
                .time("Wednesday", "2021-06-16")
                .contact(
                        MEETING,
                        HELD,
                        "U.S. President Joe Biden met Russian President Vladimir Putin at a villa in Geneva on Wednesday",
                        Telling.by(BIDEN, PUTIN)
                                .on("2021-06-16", Basis.INFERRED)
                                .in("Geneva", "CHE")
                                .about("nuclear arms control", "return of ambassadors")));
        keep(new Draft(
                        "geneva-ledger",
                        "The Northern Ledger",
                        "Three hours by the lake: what the Geneva summit was about",
                        """
                        President Joseph R. Biden and President Vladimir Putin sat down at Villa La Grange on 16 June 2021, with their foreign ministers beside them.

                        They agreed to send their ambassadors back and to begin a dialogue on strategic stability. It was the first meeting of presidents of the two countries since Helsinki in 2018.
                        """)
                .published("2021-06-17")
                .url("https://northern-ledger.example/world/geneva")
                .person("Joseph R. Biden", "joe-biden", "USA")
                .person("Vladimir Putin", "vladimir-putin", "RUS")
                .time("16 June 2021", "2021-06-16")
                .time("2018", "2018")
                .agreement(
                        "They agreed to send their ambassadors back",
                        Who.of("Joseph R. Biden", "USA", "president"),
                        PUTIN)
                .agreementAsSaid(
                        0,
                        "to begin a dialogue on strategic stability",
                        Who.of("Joseph R. Biden", "USA", "president"),
                        PUTIN)
                .contact(
                        MEETING,
                        HELD,
                        "President Joseph R. Biden and President Vladimir Putin sat down at Villa La Grange on 16 June 2021",
                        Telling.by(Who.of("Joseph R. Biden", "USA", "president"), PUTIN)
                                .on("2021-06-16", Basis.STATED)
                                .in("Villa La Grange", "CHE")
                                .about("strategic stability", "ambassadors"))
                .said("They", BIDEN, StatementAct.AGREE, "to send their ambassadors back")
                .ofWhom("RUS"));
        keep(new Draft("harbour/geneva 1", "Harbour Post", "Putin and Biden meet in Swiss villa", """
                        Putin and Biden meet in Swiss villa
                        Dana Whitlock Web Editor
                        Source: Meridian Wire
                        Vladimir Putin and Joe Biden met in Geneva for talks about arms control and ambassadors
                        Adsense 300 x 250
                        Swiss police had closed the lakeside for the day
                        """)
                .furniture(FurnitureKind.HEADLINE, "Putin and Biden meet in Swiss villa")
                .furniture(FurnitureKind.BYLINE, "Dana Whitlock Web Editor")
                .furniture(FurnitureKind.ADVERTISEMENT, "Adsense 300 x 250")
                .origin("Meridian Wire", OriginKind.AGENCY)
                .person("Joe Biden", "joe-biden", "USA")
                .person("Vladimir Putin", "vladimir-putin", "RUS")
                .contact(
                        MEETING,
                        HELD,
                        "Vladimir Putin and Joe Biden met in Geneva",
                        Telling.by(PUTIN, new Who(BIDEN.name(), "USA", Optional.empty(), BIDEN.side()))
                                .in("Geneva", "CHE"))
                .said("", BIDEN, StatementAct.INFORM, "Swiss police had closed the lakeside for the day")
                .said("Vladimir Putin", PUTIN, StatementAct.INFORM, "talks about arms control and ambassadors"));
        keep(
                "e-geneva",
                2,
                wire,
                new Report("geneva-ledger", 0),
                new Report("geneva-wire", 0),
                new Report("harbour/geneva 1", 0));
    }

    private void sochi() {
        Reading courier = keep(new Draft(
                        "sochi-courier",
                        "Caspian Courier",
                        "Leaders of Azerbaijan, Armenia and Russia meet in Sochi",
                        """
                        Azerbaijani President Ilham Aliyev, Armenian Prime Minister Nikol Pashinyan and Russian President Vladimir Putin met in Sochi on 26 November 2021.

                        After the talks the three leaders adopted a statement on the delimitation of the border and the opening of transport links.

                        It was their second meeting in this format: on 11 January 2021 Putin had received Aliyev and Pashinyan in Moscow, where they set up a working group of deputy prime ministers.
                        """)
                .published("2021-11-27")
                .person("Ilham Aliyev", "ilham-aliyev", "AZE")
                .person("Nikol Pashinyan", "nikol-pashinyan", "ARM")
                .person("Vladimir Putin", "vladimir-putin", "RUS")
                .mention(MentionType.PLACE, "Sochi", "RUS")
                .mention(MentionType.PLACE, "Moscow", "RUS")
                .time("26 November 2021", "2021-11-26")
                .time("11 January 2021", "2021-01-11")
                .contact(
                        MULTILATERAL,
                        HELD,
                        "Azerbaijani President Ilham Aliyev, Armenian Prime Minister Nikol Pashinyan and Russian President Vladimir Putin met in Sochi",
                        Telling.by(ALIYEV, PASHINYAN, PUTIN.as(Side.HOST))
                                .on("2021-11-26", Basis.STATED)
                                .in("Sochi", "RUS")
                                .about("delimitation of the border", "transport links"))
                .contact(
                        MULTILATERAL,
                        HELD,
                        "on 11 January 2021 Putin had received Aliyev and Pashinyan in Moscow",
                        Telling.by(ALIYEV, PASHINYAN, PUTIN.as(Side.HOST))
                                .on("2021-01-11", Basis.STATED)
                                .in("Moscow", "RUS")
                                .about("working group of deputy prime ministers")));
        keep(new Draft("sochi-wire", "Meridian Wire", "Putin hosts Aliyev and Pashinyan in Sochi", """
                        Russian President Vladimir Putin hosted Azerbaijan's Ilham Aliyev and Armenia's Nikol Pashinyan in Sochi on Friday for talks that lasted about three hours.
                        """)
                .published("2021-11-26")
                .url("https://meridian-wire.example/2021/11/sochi")
                .person("Ilham Aliyev", "ilham-aliyev", "AZE")
                .person("Nikol Pashinyan", "nikol-pashinyan", "ARM")
                .person("Vladimir Putin", "vladimir-putin", "RUS")
                .contact(
                        MULTILATERAL,
                        HELD,
                        "Vladimir Putin hosted Azerbaijan's Ilham Aliyev and Armenia's Nikol Pashinyan in Sochi on Friday",
                        Telling.by(ALIYEV, PASHINYAN, PUTIN.as(Side.HOST))
                                .on("2021-11-26", Basis.INFERRED)
                                .in("Sochi", "RUS")));
        keep("e-sochi", 2, courier, new Report("sochi-courier", 0), new Report("sochi-wire", 0));
        keep("e-moscow", 1, courier, new Report("sochi-courier", 1));
    }

    private void screens() {
        Reading xi = keep(new Draft("screens", "Pacific Lantern", "Xi and Biden speak by video", """
                        Chinese President Xi Jinping and U.S. President Joe Biden spoke by video link for more than three hours on 16 November 2021 Beijing time.
                        """)
                .published("2021-11-16")
                .person("Xi Jinping", "xi-jinping", "CHN")
                .person("Joe Biden", "joe-biden", "USA")
                .contact(
                        VIDEO_CALL,
                        HELD,
                        "spoke by video link for more than three hours",
                        Telling.by(Who.of("Xi Jinping", "CHN", "president"), BIDEN)
                                .on("2021-11-15/2021-11-16", Basis.STATED)));
        keep("e-screens", 1, xi, new Report("screens", 0));
    }

    private void sunday() {
        Reading call = keep(new Draft("sunday", "Levant Gazette", "Erdoğan and Putin talk by telephone", """
                        Turkish President Recep Tayyip Erdoğan spoke by telephone with Vladimir Putin on Sunday and asked for a ceasefire in Ukraine, his office said in March 2022.
                        """)
                .person("Recep Tayyip Erdoğan", "recep-tayyip-erdogan", "TUR")
                .person("Vladimir Putin", "vladimir-putin", "RUS")
                .time("Sunday", "[2022-03-06,2022-03-13,2022-03-20,2022-03-27]")
                .contact(
                        CALL,
                        HELD,
                        "Recep Tayyip Erdoğan spoke by telephone with Vladimir Putin on Sunday",
                        Telling.by(ERDOGAN, PUTIN)
                                .on("[2022-03-06,2022-03-13,2022-03-20,2022-03-27]", Basis.INFERRED)
                                .about("ceasefire in Ukraine")));
        keep("e-sunday", 1, call, new Report("sunday", 0));
    }

    private void istanbul() {
        Reading grain = keep(new Draft("istanbul", "The Northern Ledger", "Grain deal signed in Istanbul", """
                        Ministers of Russia and Ukraine signed separate texts with Türkiye and the United Nations in Istanbul on 22 July 2022 to let grain leave three Black Sea ports. Secretary-General António Guterres and President Recep Tayyip Erdoğan looked on.
                        """)
                .published("2022-07-22")
                .person("António Guterres", "antonio-guterres", "UNO")
                .person("Recep Tayyip Erdoğan", "recep-tayyip-erdogan", "TUR")
                .mention(MentionType.ORGANISATION, "United Nations", "UNO")
                .contact(
                        SIGNING,
                        HELD,
                        "Ministers of Russia and Ukraine signed separate texts with Türkiye and the United Nations in Istanbul",
                        Telling.by(
                                        Who.state("RUS"),
                                        Who.state("UKR"),
                                        ERDOGAN.as(Side.HOST),
                                        Who.of("António Guterres", "UNO", "secretary-general"))
                                .on("2022-07-22", Basis.STATED)
                                .in("Istanbul", "TUR")
                                .about("grain exports", "Black Sea ports")));
        keep("e-istanbul", 1, grain, new Report("istanbul", 0));
    }

    private void beijing() {
        Reading putOff = keep(new Draft("put-off", "Meridian Wire", "Blinken puts off Beijing trip over balloon", """
                        U.S. Secretary of State Antony Blinken put off a visit to Beijing, planned for 5 and 6 February, after a Chinese balloon was seen over Montana.
                        """)
                .published("2023-02-03")
                .person("Antony Blinken", "antony-blinken", "USA")
                .contact(
                        VISIT,
                        CANCELLED,
                        "Antony Blinken put off a visit to Beijing",
                        Telling.by(BLINKEN.as(Side.VISITOR), Who.state("CHN").as(Side.HOST))
                                .on("2023-02-05/2023-02-06", Basis.INFERRED)
                                .in("Beijing", "CHN")));
        keep("e-put-off", 1, putOff, new Report("put-off", 0));
        Reading visit = keep(new Draft("visit", "Pacific Lantern", "Blinken arrives in Beijing, meets Qin Gang", """
                        Secretary of State Antony Blinken arrived in Beijing on Sunday and met Foreign Minister Qin Gang at the Diaoyutai guest house.
                        """)
                .published("2023-06-18")
                .person("Antony Blinken", "antony-blinken", "USA")
                .person("Qin Gang", "qin-gang", "CHN")
                .contact(
                        VISIT,
                        HELD,
                        "Antony Blinken arrived in Beijing on Sunday",
                        Telling.by(BLINKEN.as(Side.VISITOR), QIN.as(Side.HOST))
                                .on("2023-06-18/2023-06-19", Basis.INFERRED)
                                .in("Beijing", "CHN")));
        keep("e-visit", 1, visit, new Report("visit", 0));
    }

    private void riyadh() {
        Reading aras = keep(new Draft(
                        "aras", "Aras Daily", "Foreign ministers of Iran and Saudi Arabia meet in Beijing", """
                        Iranian Foreign Minister Hossein Amir-Abdollahian met his Saudi counterpart Faisal bin Farhan in Beijing on 6 April 2023. They signed a joint statement on reopening embassies.

                        In March King Salman had invited President Ebrahim Raisi to Riyadh in a letter.
                        """)
                .published("2023-04-06")
                .person("Hossein Amir-Abdollahian", "hossein-amir-abdollahian", "IRN")
                .person("Faisal bin Farhan", "faisal-bin-farhan", "SAU")
                .person("King Salman", "salman", "SAU")
                .person("Ebrahim Raisi", "ebrahim-raisi", "IRN")
                .contact(
                        MEETING,
                        HELD,
                        "Hossein Amir-Abdollahian met his Saudi counterpart Faisal bin Farhan in Beijing on 6 April 2023",
                        Telling.by(Who.of("Hossein Amir-Abdollahian", "IRN", "foreign minister"), FAISAL)
                                .on("2023-04-06", Basis.STATED)
                                .in("Beijing", "CHN")
                                .about("reopening of embassies"))
                .contact(
                        MESSAGE,
                        HELD,
                        "King Salman had invited President Ebrahim Raisi to Riyadh in a letter",
                        Telling.by(
                                        Who.of("King Salman", "SAU", "king").as(Side.SENDER),
                                        Who.of("Ebrahim Raisi", "IRN", "president")
                                                .as(Side.RECIPIENT))
                                .about("invitation to Riyadh")));
        keep(new Draft("levant-beijing", "Levant Gazette", "Saudi and Iranian ministers sign statement in Beijing", """
                        Saudi Foreign Minister Faisal bin Farhan and Iran's Hossein Amirabdollahian held talks in the Chinese capital on Thursday.
                        """)
                .published("2023-04-06")
                .url("javascript:alert(1)")
                .person("Hossein Amirabdollahian", "hossein-amir-abdollahian", "IRN")
                .person("Faisal bin Farhan", "faisal-bin-farhan", "SAU")
                .contact(
                        MEETING,
                        HELD,
                        "Faisal bin Farhan and Iran's Hossein Amirabdollahian held talks in the Chinese capital on Thursday",
                        Telling.by(
                                        FAISAL,
                                        new Who(
                                                Optional.of("Hossein Amirabdollahian"),
                                                "IRN",
                                                Optional.empty(),
                                                Optional.empty()))
                                .on("2023-04-06", Basis.INFERRED)
                                .in("Beijing", "CHN")));
        keep("e-beijing", 2, aras, new Report("aras", 0), new Report("levant-beijing", 0));
        keep("e-letter", 1, aras, new Report("aras", 1));
    }

    private void football() {
        keep(new Draft(
                "football", "Harbour Post", "Home side wins in extra time", "The home side won in extra time.\n"));
    }
}
