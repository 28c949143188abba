package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Participant;
import readout.model.Published;
import readout.model.Span;
import readout.model.Where;
import readout.pipeline.ArticleReader;

/** Contacts in sentences that parsers get wrong, or that name somebody by a word only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactsTest {
    private ArticleReader reader;

    @BeforeAll
    void load() {
        reader = new ArticleReader(CoreNlpEngine.load(), Lexicon.bundled(), "test");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The Danish prime minister spoke on Monday ahead of a summit with the Finnish president. | meeting announced DNK,FIN
                    Hours before flying to Helsinki for talks with the Finnish president, Danish Prime Minister Mette Frederiksen raised hopes. | meeting announced DNK,FIN
                    The Danish prime minister plans to raise the matter at a meeting with the Finnish president. | meeting announced DNK,FIN
                    The Danish prime minister agreed to send ships in a meeting with the Finnish president. | meeting held DNK,FIN
                    The two made progress toward a summit between the Kenyan president and the Chadian president. | meeting announced KEN,TCD
                    It is important that the Kenyan president meet the Chadian president. | meeting proposed KEN,TCD
                    The Danish prime minister was scheduled to meet Finnish President Alexander Stubb during the visit but will instead have a meeting with him in Riga in July. | meeting cancelled DNK,FIN; meeting announced DNK,FIN
                    On Sunday, after Chilean President Gabriel Boric's meeting with the Peruvian president, King Felipe of Spain was glad. | meeting held CHL,PER
                    Spain rebuked Chilean President Gabriel Boric for his talks with the Peruvian president. | meeting held CHL,PER
                    Chilean President Gabriel Boric met with the Danish prime minister in Copenhagen and Finnish President Alexander Stubb in Helsinki. | meeting held CHL,DNK; meeting held CHL,FIN
                    Chilean President Gabriel Boric saw the Danish prime minister and the Finnish president separately. | meeting held CHL,DNK; meeting held CHL,FIN
                    The Chilean president is bound for Helsinki to meet the Finnish president. | visit announced CHL,FIN; meeting announced CHL,FIN
                    The Kenyan president met the Chadian president with trade and Sudan on the agenda. | meeting held KEN,TCD
                    The Kenyan president congratulated the Chadian president in a phone call on Monday. | call held KEN,TCD
                    Spain has pushed Kenya to renew talks with Uganda. | meeting proposed KEN,UGA
                    Chile demanded a copy of a report the Peruvian navy swept up on Monday, and also summoned the Peruvian ambassador. | summons held CHL,PER
                    The Kenyan president met the Chadian president. The two said they would discuss trade. | meeting held KEN,TCD
                    The Danish prime minister praised the leaders’ letter, and didn’t meet the Finnish president. | meeting denied DNK,FIN
                    After visiting Chad, the Kenyan president then travels to Niger. | visit held KEN,TCD; visit announced KEN,NER
                    The Kenyan president arrived in Chad from Niger on Monday. | visit ongoing KEN,TCD
                    The Kenyan president is heading into a meeting with the Chadian president. | meeting announced KEN,TCD
                    The agreement between Kenya and Chad signed in Nairobi on Monday was a hope. | signing held KEN,TCD
                    The Danish prime minister is due in Helsinki on Friday. | visit announced DNK,FIN
                    A ruling is due in Helsinki on Friday. | none
                    Finnish President Alexander Stubb told reporters at the United Nations that the rain had stopped. | none
                    The Finnish president spoke to the Danish prime minister at the United Nations. | call held DNK,FIN
                    The Finnish president is due to speak at the United Nations on Thursday. | multilateral announced FIN,UNO
                    The Finnish president skipped a summit with the Danish prime minister. | meeting denied DNK,FIN
                    Kenya is willing to talk to Uganda about the lake. | meeting proposed KEN,UGA
                    The letter is worth more than the Kenyan president's two summits with the Chadian president. | meeting held KEN,TCD
                    The Danish prime minister will chair a session with the Finnish president. | meeting announced DNK,FIN
                    The Danish prime minister met the Finnish president on Monday and the Chilean president on Tuesday. | meeting held DNK,FIN; meeting held CHL,DNK
                    The Danish prime minister met with the Finnish president in Turku and with the Kenyan president in Lamu. | meeting held DNK,FIN; meeting held DNK,KEN
                    Finnish President Alexander Stubb is at the palace in Copenhagen, meeting with the Danish prime minister. | visit ongoing DNK,FIN; meeting held DNK,FIN
                    Kenya threatens to back away from summit with Uganda. | meeting announced KEN,UGA
                    Friday's meeting between Kenya and Uganda will be held in Lagos. | meeting announced KEN,UGA
                    The ministers of Sweden and Norway agreed in Oslo on Monday to share the cable. | meeting held NOR,SWE
                    Sweden and Norway agreed to share the cable. | none
                    The visit of the Danish prime minister to the region comes as officials in Riga are on holiday. | none
                    The Omani minister flew home from a Muscat summit with the Kenyan president. | meeting held KEN,OMN
                    The Kenyan president met the Chadian president on Monday. The talks were warm, and both praised their meeting. | meeting held KEN,TCD
                    The Kenyan president met the Chadian president on Monday. In Paris both put their names to an agreement. | meeting held KEN,TCD; signing held KEN,TCD
                    The Danish prime minister was welcomed at the presidential palace by the Finnish president. | meeting held DNK,FIN
                    The Danish prime minister was tired after four hours with the Finnish president. | meeting held DNK,FIN
                    The Kenyan president received two guests on Monday: the Chadian president and the Ugandan president. | multilateral held KEN,TCD,UGA
                    The Danish prime minister will travel to Helsinki for talks with the Finnish president, the Danish government said. | visit announced DNK,FIN; meeting announced DNK,FIN
                    The last American president to visit Cuba was Barack Obama. | visit held CUB,USA
                    The Kenyan president met the Chadian president in Nairobi. A second meeting is to be held in Uganda next month. | meeting held KEN,TCD; meeting announced KEN,TCD
                    The Danish king called the Swedish king a friend of long standing. | none
                    The Kremlin said Chilean President Gabriel Boric plans to visit Chad. | visit announced CHL,TCD
                    Merkel and Erdogan's June 8 meeting in Berlin ended early. | meeting held DEU,TUR
                    Chilean President Gabriel Boric hosts Peruvian President Pedro Castillo for a state dinner. | visit held CHL,PER
                    Kenyan President William Ruto will visit Chad July 21-22. | visit announced KEN,TCD
                    Tensions between Egypt and Ethiopia remain despite ongoing talks over the dam. | meeting ongoing EGY,ETH
                    Trade between Egypt and Ethiopia grew after talks over the dam. | none
                    Chile's ambassador to Peru said the defence ministers of the two countries met. | meeting held CHL,PER
                    Relations between Chad and Niger are warm. The presidents of the two countries met. | meeting held NER,TCD
                    The Danish prime minister voiced a willingness to meet the Swedish prime minister. | meeting proposed DNK,SWE
                    The Peruvian president hopes to sign when he visits Chile. | visit announced CHL,PER
                    Kenya rebuffed calls from the Ugandan government to open the border. | none
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. Talks with Finnish President Alexander Stubb followed. | visit held DNK,FIN; meeting held DNK,FIN
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. The agenda includes talks with Finnish President Alexander Stubb. | visit held DNK,FIN; meeting announced DNK,FIN
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. Also planned is a meeting with Kenyan President William Ruto. | visit held DNK,FIN; meeting announced DNK,KEN
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. Meetings with Kenyan President William Ruto and Chilean President Gabriel Boric are planned. | visit held DNK,FIN; meeting announced DNK,KEN; meeting announced CHL,DNK
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. Talks with Russia have stalled. | visit held DNK,FIN
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. A visit to Norway is planned for July. | visit held DNK,FIN; visit announced DNK,NOR
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. President Alexander Stubb told his guest that the harbour was open. | visit held DNK,FIN; meeting held DNK,FIN
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. Received by President Alexander Stubb, she handed over a letter. | visit held DNK,FIN; meeting held DNK,FIN
                    Danish Prime Minister Mette Frederiksen flew to Helsinki on Monday. The trip was first planned for April, but was postponed. | visit held DNK,FIN; visit cancelled DNK,FIN
                    Kenyan President William Ruto met Chadian President Mahamat Deby in Nairobi. A trilateral meeting with Ugandan President Yoweri Museveni followed. | meeting held KEN,TCD; multilateral held KEN,TCD,UGA
                    Kenyan President William Ruto met Chadian President Mahamat Deby in Nairobi. The previous meeting was in Paris in May. | meeting held KEN,TCD; meeting held KEN,TCD
                    Kenyan President William Ruto met Chadian President Mahamat Deby in Nairobi. The first round of talks was in Paris in May. | meeting held KEN,TCD; meeting held KEN,TCD
                    Kenyan President William Ruto met Chadian President Mahamat Deby in Nairobi. An earlier meeting, scheduled for April 5, fell through. | meeting held KEN,TCD; meeting cancelled KEN,TCD
                    Kenyan President William Ruto met Chadian President Mahamat Deby and Ugandan President Yoweri Museveni. He also had separate talks with both leaders. | multilateral held KEN,TCD,UGA; meeting held KEN,TCD; meeting held KEN,UGA
                    Kenyan President William Ruto met Chadian President Mahamat Deby and Ugandan President Yoweri Museveni. Ruto will also see each of his guests separately. | multilateral held KEN,TCD,UGA; meeting announced KEN,TCD; meeting announced KEN,UGA
                    Kenyan President William Ruto met Chadian President Mahamat Deby in Nairobi. In May French President Emmanuel Macron hosted the rivals in Paris. | meeting held KEN,TCD; multilateral held FRA,KEN,TCD
                    Finnish President Alexander Stubb on Monday received the visiting Danish prime minister, Mette Frederiksen. | meeting held DNK,FIN; visit held DNK,FIN
                    The Kenyan president made a tour of Chad and Niger on Monday. | visit held KEN,TCD; visit held KEN,NER
                    The Kenyan president spoke to reporters on his way to Chad. | visit announced KEN,TCD
                    The Kenyan president stopped on the way, far from home. | none
                    The Danish prime minister called on Finnish President Alexander Stubb in Turku on Monday. | meeting held DNK,FIN
                    Chilean President Gabriel Boric saw Peruvian President Pedro Castillo with Spain. | meeting held CHL,PER
                    American contacts with the Iranian president preceded it. | none
                    When trouble comes, they call Kenya and Chad. | none
                    Spain was tired of China's tough talk. | none
                    Peruvian officials said that Chile and Kenya would talk. Talks between Peru and Chile were held in Lima in 2003. | meeting announced CHL,KEN; meeting held CHL,PER
                    The Kenyan president received a delegation led by Chadian Foreign Minister Mahamat Zene. | meeting held KEN,TCD
                    Kenyan President William Ruto met Mahamat Deby, who is on a visit to Kenya, in Mombasa on Monday. Deby is president of Chad. | meeting held KEN,TCD; visit ongoing KEN,TCD
                    The Norwegian prime minister told the Polish president in a phone call on Monday that the line would open.    | call held NOR,POL
                    During their meeting in Lisbon, the Brazilian president thanked the Spanish king for the invitation.           | meeting held BRA,ESP
                    The Norwegian minister and a delegation, including experts from the Ministry of Energy, visited Algeria.       | visit held DZA,NOR
                    UN envoy Lakhdar Brahimi spoke. His tour has taken in Turkey and Jordan. | visit held TUR,UNO; visit held JOR,UNO
                    The French president discussed holding a summit with the Turkish president.                                    | meeting proposed FRA,TUR
                    Speaking alongside the Latvian prime minister, the Danish prime minister called for patience.                  | meeting held DNK,LVA
                    Azerbaijan and Georgia opened the line. On Monday the two ministers spoke by telephone.                        | call held AZE,GEO
                    The Omani foreign minister will travel to neighbouring Yemen.                                                  | visit announced OMN,YEM
                    The Swiss president made a previous visit to Kenya in 2013.                                                    | visit held CHE,KEN
                    The Tunisian president has invited the Italian prime minister to Tunis, his office announced on Monday.        | message held ITA,TUN; visit proposed ITA,TUN
                    The 25th round of the Finland-Latvia fishery talks was held in Riga on Monday. | meeting held FIN,LVA
                    The Kenyan president proposed a summit in a letter to the Ugandan president on Monday. | message held KEN,UGA
                    The Jordanian prime minister was informed of the plan in a telephone call from the Omani sultan. | call held JOR,OMN
                    The Spanish king hosted a state banquet for the visiting Indian president. | meeting held ESP,IND; visit held ESP,IND
                    The Turkish ambassador to Sweden was summoned to the Foreign Ministry in Stockholm. | summons held SWE,TUR
                    The Danish prime minister was silent on Ghana. We do talk to Kenya, he said. | none
                    Chad wants no quarrel with Mali, Kenyan President Uhuru Kenyatta said as he and Ugandan President Yoweri Museveni ended their meeting on Monday. | meeting held KEN,UGA
                    The Omani president met Theresa May on Monday. | meeting held GBR,OMN
                    Kenyan Foreign Minister Raila Tamm met his counterpart in Kampala on Monday. | meeting held KEN,UGA
                    The Kenyan minister held talks with the president in Kampala. | meeting held KEN,UGA
                    The Kenyan minister, in Kampala for talks with the Chadian minister, praised the road. | meeting held KEN,TCD
                    North and South Korean officials resumed talks in Panmunjom on Monday. | meeting held KOR,PRK
                    The Kenyan president has been invited to Kampala in 2024. | visit proposed KEN,UGA
                    The Kenyan president held talks with the Ugandan president to discuss the quarrel with Chad. | meeting held KEN,UGA
                    Norway said on Monday that it would send a letter to Sweden. | message announced NOR,SWE
                    Norway said it is ready to meet with Sweden. | meeting proposed NOR,SWE
                    The Norwegian ambassador was summoned to the Kenyan foreign ministry on Monday. | summons held KEN,NOR
                    The Kenyan president met privately with the leaders of Chad and Mali. | meeting held KEN,TCD; meeting held KEN,MLI
                    The Malian president held talks with members of the Senate and with the French foreign minister. | meeting held FRA,MLI
                    The Irish president received at his residence on Monday the Ghanaian foreign minister. | meeting held GHA,IRL
                    The Peruvian president and the Chilean president conferred alone before the opening. | meeting held CHL,PER
                    The Estonian and Latvian prime ministers spoke to reporters. | none
                    The Danish prime minister made a long telephone call to the Icelandic prime minister. | call held DNK,ISL
                    The Polish president telephoned the Czech president and the Slovak president. | call held CZE,POL; call held POL,SVK
                    The two visitors left Entebbe, where the Rwandan president had gone for talks with the Ugandan president. | visit held RWA,UGA; meeting held RWA,UGA
                    The Belgian prime minister and the Dutch prime minister talked for an hour in Geneva. | meeting held BEL,NLD
                    The Serbian president spoke with the Greek prime minister to discuss the floods in Kenya. | call held GRC,SRB
                    The Moroccan minister lunched in Tunis with the Tunisian president. | meeting held MAR,TUN
                    Turkey summons US envoy over remarks on Kurds | summons held TUR,USA
                    Norwegian premier to visit Algeria in October | visit announced DZA,NOR
                    Iran-Iraq summit off, Baghdad says | meeting cancelled IRN,IRQ
                    The foreign ministers of Germany, France and Spain agreed at a meeting in Berlin to send observers. | multilateral held DEU,ESP,FRA
                    The Swedish minister paid a courtesy call on the Japanese prime minister. | meeting held JPN,SWE
                    The Finnish president, with whom the Estonian president had signed a treaty in Tallinn, declined. | signing held EST,FIN
                    EU foreign ministers met in Brussels on Monday. | multilateral held EU
                    The Zambian president is to be received by the Namibian president. | meeting announced NAM,ZMB
                    The Cuban foreign minister called on the Mexican president in Merida. | meeting held CUB,MEX
                    The Dutch king has invited the Thai prime minister to visit Amsterdam next year. | message held NLD,THA; visit proposed NLD,THA
                    Canada has met Croatia in the cricket final in Toronto on Monday.                                              | none
                    Chile pulled out of a meeting with Peru on Monday. | meeting cancelled CHL,PER
                    Chile pulled out of a meeting scheduled with Peru for Monday. | meeting cancelled CHL,PER
                    The Chilean president may pull out of a summit with the Peruvian president in July. | meeting announced CHL,PER
                    The Chilean president was supposed to visit Peru on Monday but stayed at home. | visit cancelled CHL,PER
                    Critics think it is wrong for the Chilean president to meet the Peruvian president in Lima. | meeting proposed CHL,PER
                    The Chilean president was happy to meet the Peruvian president in Lima. | meeting held CHL,PER
                    The UN Security Council will hold a closed session on Thursday. | multilateral announced UNO
                    The UN Security Council condemned the attack on Thursday. | none
                    Before meeting with Chilean President Gabriel Boric, Peruvian President Pedro Castillo will rest, when he has met the Kenyan president. | meeting announced CHL,PER; meeting announced KEN,PER
                    It was the first call between the Chilean president and the Peruvian president since their summit in Lima. | meeting held CHL,PER; call held CHL,PER
                    The Chilean president met the Peruvian president in Quito on Monday, their second meeting after the historic summit in Lima last year. | meeting held CHL,PER; meeting held CHL,PER
                    The report dwelt on statements about diplomatic talks between Chile and Peru. | none
                    After months of negotiations between Chile and Peru the price fell. | none
                    Norwegian Prime Minister Erna Solberg met Saudi King Salman on Monday. She also met Crown Prince Mohammed bin Salman. | meeting held NOR,SAU; meeting held NOR,SAU
                    Chilean President Gabriel Boric prayed in Mombasa on Monday. | none
                    Kenyan President William Ruto and Ugandan President Yoweri Museveni talked for about four hours in the Indian Ocean resort of Mombasa. | meeting held KEN,UGA
                    The Kenyan president went to Kampala in March, and the Ugandan president came to Nairobi in May. | visit held KEN,UGA; visit held KEN,UGA
                    The speaker of the US House of Representatives, Nancy Pelosi, met the Danish prime minister. | meeting held DNK,USA
                    Kenyan and Ugandan ministers agreed on a map in three days of talks. Chadian President Idriss Deby had brought them together. | multilateral held KEN,TCD,UGA
                    Danish Prime Minister Lars Rasmussen called Tariq Aziz of Iraq and asked him for help. Jean Chretien of Canada spoke with him for two hours. | call held DNK,IRQ; call held CAN,IRQ
                    The Danish king spoke of fish on the second day of a visit to Iceland.                                         | visit ongoing DNK,ISL
                    The Danish king spoke of fish on the last day of a visit to Iceland.                                           | visit held DNK,ISL
                    Kenya was praised at the start of a World Health Organization (WHO) summit in Accra today. | meeting ongoing KEN,WHO
                    The Danish king arrives in Accra on Monday for talks with the Ghanaian president.                              | visit announced DNK,GHA; meeting announced DNK,GHA
                    The mayors of Lyon and Turin were called to Brussels.                                                          | none
                    The Kenyan president, the Ugandan president and the Chadian president talked in Accra on Monday. | multilateral held KEN,TCD,UGA
                    Danish Prime Minister Lars Rasmussen, Chilean President Gabriel Boric and Kenyan President William Ruto dined on Monday. They had last met in Lima in January. | multilateral held CHL,DNK,KEN; multilateral held CHL,DNK,KEN
                    The Chilean president and the Peruvian president saw one another in Quito on Monday. | meeting held CHL,PER
                    The Chilean president saw a film on Monday, and the Peruvian president slept. | none
                    The Danish and the Swedish foreign minister met in Oslo on Monday. | meeting held DNK,SWE
                    The Chilean and the Peruvian king signed the treaty. | signing held CHL,PER
                    Norway protested at once. On Monday its ambassador was summoned to the Russian foreign ministry. | summons held NOR,RUS
                    The visit that the Ghanaian president paid to Togo in May was short. | visit held GHA,TGO
                    The visit that the Ghanaian president made to Togo was his first. | visit held GHA,TGO
                    The Chilean president met the Peruvian president in Lima in March and again in Quito in April. | meeting held CHL,PER; meeting held CHL,PER
                    The Chilean president met the Peruvian president in Lima and in Cusco on Monday. | meeting held CHL,PER
                    The Kenyan president hosted the Ugandan president and the Chadian president in Nairobi on Monday. | multilateral held KEN,TCD,UGA
                    The Kenyan president and the Ugandan president were not scheduled to meet in Accra, but might run into each other. | none
                    Kenyan president to raise the border with the Ugandan president at a summit in Accra. | meeting announced KEN,UGA
                    The Kenyan president spoke with the Ugandan president. He told them to wait. | call held KEN,UGA
                    In a phone call on Monday, the Kenyan president and the Ugandan president agreed to meet in Accra next month. | call held KEN,UGA; meeting announced KEN,UGA
                    The Kenyan president and the Ugandan president spoke by phone on Sunday and met in Accra on Monday. | call held KEN,UGA; meeting held KEN,UGA
                    The Kenyan president spoke with the Ugandan president and the Chadian president by phone. | call held KEN,UGA; call held KEN,TCD
                    Following talks with the Kenyan president on Monday, the Ugandan president praised the deal. | meeting held KEN,UGA
                    Meeting Ruto in Nairobi on Monday, the Ugandan president praised the deal. | meeting held KEN,UGA
                    The Kenyan president sent a letter to the Ugandan president to mark the day. | message held KEN,UGA
                    The defence ministers of Kenya and Chad held a video conference on Monday. | video_call held KEN,TCD
                    The Kenyan president accepted an invitation to visit Accra. | visit announced GHA,KEN
                    The Kenyan president and the Ugandan president met with reporters in Accra. | none
                    The Kenyan president said he had not proposed a meeting with the Ugandan president. | none
                    The Kenyan president travelled to Latin America on Monday. | none
                    On Friday in Accra, the Kenyan president and the Ugandan president agreed to share the river. | meeting held KEN,UGA
                    The Kenyan president left for Accra on Monday to meet the Ghanaian president. | visit held GHA,KEN; meeting announced GHA,KEN
                    The Kenyan president said he was happy to meet the Ugandan president. | meeting proposed KEN,UGA
                    The Kenyan president spoke on Saturday about flying to Accra next week. | visit announced GHA,KEN
                    Kenya and Uganda are at odds. She was 19 and he was 45 when they met. | none
                    The Kenyan president gave a dinner for the Ugandan president. | meeting held KEN,UGA
                    The Kenyan president took no credit for his Sunday meeting with the Ugandan president. | meeting held KEN,UGA
                    Kenyan President William Ruto, on a three-day visit to Ghana, is the first guest of the year. | visit ongoing GHA,KEN
                    Kenyan President William Ruto and Ugandan President Yoweri Museveni are to meet in Accra. | meeting announced KEN,UGA
                    The Kenyan president hosted the Ugandan president in Nairobi on Monday. | visit held KEN,UGA
                    Norway signs accords with Sweden and Finland | signing held FIN,NOR,SWE
                    The Chilean president and the Peruvian president sat face to face in Quito. | meeting held CHL,PER
                    Chilean President Gabriel Boric was a guest at the wedding of Peruvian President Dina Boluarte. | none
                    Kenyan President William Ruto arrived in Kampala on Monday. He met Prime Minister Dan Otim. | visit ongoing KEN,UGA; meeting held KEN,UGA
                    Kenyan President William Ruto telephoned the Ugandan president. He later met Defence Minister Dan Otim. | call held KEN,UGA
                    Kenyan President William Ruto met the king of Lesotho on Friday. He was also received by Foreign Minister Dan Otim. | meeting held KEN,LSO; meeting held KEN,LSO
                    The Kenyan president was received by the Ghanaian president and by Ghanaian Foreign Minister Ama Owusu. | meeting held GHA,KEN; meeting held GHA,KEN
                    The Kenyan president has no interest in a summit with the Ugandan president. | meeting denied KEN,UGA
                    The Kenyan president goes to Kampala to meet the Ugandan president. | visit announced KEN,UGA; meeting announced KEN,UGA
                    Kenya, Uganda and Chad are at odds over the dam. The three countries held talks in Accra on Monday. | multilateral held KEN,TCD,UGA
                    The Kenyan president will hold talks with the Ugandan president, followed by a meeting of the delegations. | meeting announced KEN,UGA
                    The Kenyan president held a meeting, followed by a working lunch, with the Ugandan president. | meeting held KEN,UGA
                    The Kenyan president visited Kampala in July, and Ghana's president in May. | visit held KEN,UGA
                    The Kenyan president discussed the dam by phone with the Ugandan president and with the Ghanaian president. | call held KEN,UGA; call held GHA,KEN
                    Kenyan President William Ruto spoke. In Accra on Friday he and Uganda's foreign minister signed a treaty. | signing held KEN,UGA
                    Kenyan President William Ruto, who broke off a journey in Europe, was in Kampala on Friday. | visit held KEN,UGA
                    The Kenyan police spoke to three detained Ugandans on Friday. | none
                    The Kenyan president's offer, welcomed on Friday by Uganda, should help. | none
                    The Kenyan president is keen to meet the Ugandan president. | meeting proposed KEN,UGA
                    It may be best if the Kenyan president cancels his planned visit to Kampala next week. | visit announced KEN,UGA
                    Kenyan President William Ruto and Ugandan President Yoweri Museveni held a Leaders' Summit on Friday. | meeting held KEN,UGA
                    Kenyan President William Ruto and Ugandan President Yoweri Museveni held a virtual summit on Friday. | video_call held KEN,UGA
                    Kenyan President William Ruto stayed at home. His predecessor, Uhuru Kenyatta, met the Ugandan president. | meeting held KEN,UGA
                    The Kenyan and Ugandan presidents met on the sidelines of the General Assembly session. | meeting held KEN,UGA
                    King Abdullah II of Jordan is in London. His Majesty held talks with British Prime Minister Rishi Sunak. | visit ongoing GBR,JOR; meeting held GBR,JOR
                    The Kenyan president spoke against the deal with Uganda. | none
                    Kenyan President William Ruto flew home. After talks with the Ugandan president, Ruto said that all was well. | meeting held KEN,UGA
                    Kenyan President William Ruto met with President Ulf Sander and Foreign Minister Olaf Kurz of Switzerland. | meeting held CHE,KEN
                    After Kenyan Vice President Ada Harris spoke, Harris met the Ugandan president. | meeting held KEN,UGA
                    """)
    void contacts_are_found(String text, String expected) {
        String found = engagements(text).stream().map(ContactsTest::describe).collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The Kenyan president will visit Chad on Thursday and Friday.                       | 2022-06-30/2022-07-01
                    The Kenyan president will visit Chad from Thursday to Saturday.                    | 2022-06-30/2022-07-02
                    The Kenyan president met the Chadian president this weekend.                       | [2022-06-25,2022-06-26]
                    The Kenyan president will meet the Chadian president this weekend.                 | [2022-07-02,2022-07-03]
                    The Kenyan president telephoned the Ugandan president on Friday. Their call was confirmed on Saturday by a spokesman. | 2022-06-24
                    Kenya and Uganda went ahead on Tuesday with plans for a round of talks. | 2022-06-28/..
                    The Kenyan president has visited Uganda since 2020. | [2020,2021,2022]
                    Japanese Prime Minister Fumio Kishida has visited London since Boris Johnson became prime minister. | [2019,2020,2021,2022]
                    The Kenyan minister flew on Sunday to Kampala, where he is due to meet the Ugandan president. | 2022-06-26/..
                    The Kenyan president accepted an invitation to visit Uganda at some point. | none
                    Four days of negotiations between Kenya and Uganda ended in Kampala on Friday. | 2022-06-21/2022-06-24
                    Kenya and Uganda agreed on a map in three days of talks that ended on Friday. | 2022-06-22/2022-06-24
                    The two ministers met on Monday. A year ago this month Kenya and Uganda held talks in Kampala. | 2021-06
                    The Chilean president met the Peruvian president in October. | 2021-10
                    The Chilean president will meet the Peruvian president in October. | 2022-10
                    The Chilean president told the Peruvian president in a call that he would meet the king of Spain in October. | 2022-10
                    It was the first war since May, when the Chilean president met the Peruvian president. | 2022-05
                    The Chilean president and the Peruvian president conferred in Lima in March and again in Quito in April. | 2022-04
                    The order rests on the pact of 1997. This document, signed by Kenya and Uganda, was to last. | 1997
                    """)
    void the_last_contact_is_dated_by_its_words(String text, String expected) {
        String found =
                engagements(text).getLast().when().edtf().map(Edtf::toString).orElse("none");
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_government_is_not_who_leads_it() {
        assertThat(engagements("The Boric administration held talks with the Kenyan president in Oslo on Monday. "
                        + "Chilean President Gabriel Boric was at home."))
                .singleElement()
                .satisfies(e -> assertThat(e.participants())
                        .allSatisfy(p -> assertThat(p.person()).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish Prime Minister Mette Frederiksen met Finnish President Alexander Stubb over dinner in Oslo in a Saturday meeting. | Oslo | 2022-06-25
                    Danish Prime Minister Mette Frederiksen met Finnish President Alexander Stubb in Oslo on Christmas Eve. | Oslo | 2021-12-24
                    Friday's meeting between Danish Prime Minister Mette Frederiksen and Finnish President Alexander Stubb will be held in Oslo. | Oslo | 2022-07-01
                    The Danish and Finnish prime ministers are to meet in Oslo. The meeting will take place on Friday. | Oslo | 2022-07-01
                    The Danish prime minister will visit Oslo. The visit is planned for August. | Oslo | 2022-08
                    The Danish prime minister's visit to Oslo on 8 August was announced on Monday. | Oslo | 2022-08-08
                    The Danish prime minister is travelling to Oslo this weekend. | Oslo | [2022-07-02,2022-07-03]
                    The Danish and Finnish prime ministers met in Oslo a day after a vote on 3 June. | Oslo | 2022-06-04
                    The Danish prime minister will host the Norwegian king in Aarhus on Friday, the palace said. | Aarhus | 2022-07-01
                    """)
    void a_meeting_has_its_place_and_day(String text, String place, String day) {
        assertThat(engagements(text)).singleElement().satisfies(e -> {
            assertThat(e.where().flatMap(Where::place)).contains(place);
            assertThat(e.when().edtf().map(Edtf::toString)).contains(day);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Danish and Finnish prime ministers discussed the war in Yemen.",
                "The Danish and Finnish prime ministers met to discuss the attack in Oslo."
            })
    void what_is_discussed_is_no_place(String text) {
        assertThat(engagements(text).getFirst().where()).isEmpty();
    }

    @Test
    void a_name_is_known_from_the_first_sentence_on() {
        assertThat(engagements("William Ruto met Yoweri Museveni on Monday. Ruto said it was good."))
                .singleElement()
                .satisfies(e -> assertThat(describe(e)).isEqualTo("meeting held KEN,UGA"));
    }

    @Test
    void a_son_is_not_his_father() {
        assertThat(engagements("Donald Trump Jr. met the Kenyan president in Nairobi on Monday."))
                .isEmpty();
    }

    @Test
    void who_does_something_where_the_article_was_filed_is_on_a_visit() {
        String dateline = "NAIROBI, Kenya -";
        String text = dateline + " Chilean President Gabriel Boric prayed in Mombasa on Monday.";
        Article article = Article.of("c", text)
                .published(Published.on(Edtf.of("2022-06-28"), Basis.METADATA))
                .furniture(List.of(new Furniture(FurnitureKind.DATELINE, new Span(0, dateline.length()))));
        assertThat(reader.read(article).engagements().stream().map(ContactsTest::describe))
                .containsExactly("visit held CHL,KEN");
    }

    @Test
    void a_name_with_a_crown_has_its_office() {
        String text = "Pope Francis received King Philippe of Belgium in Rome on Monday.";
        assertThat(engagements(text).getFirst().participants())
                .extracting(Participant::office)
                .containsExactlyInAnyOrder(Optional.of("pope"), Optional.of("king"));
    }

    private List<Engagement> engagements(String text) {
        Article article = Article.of("c", text).published(Published.on(Edtf.of("2022-06-28"), Basis.METADATA));
        return reader.read(article).engagements();
    }

    private static String describe(Engagement e) {
        String actors = e.participants().stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(","));
        return (e.kind() + " " + e.status() + " ").toLowerCase(Locale.ROOT) + actors;
    }
}
