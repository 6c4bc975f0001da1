// Words that many texts of any kind hold, by hand, in three bands: a background, so that the first articles of a new store are weighed soundly.
import { wordList } from '../language/word-list.ts';

/** Share of general texts that hold a word of the band. */
export const BANDS: readonly { readonly share: number; readonly words: readonly string[] }[] = [
  {
    share: 0.3,
    words:
      wordList(`people government country world state group official report minister president public national city part number end place
      call work use need want show know think see look find give keep help leave move turn start begin set put right good big long high small large great own early late next
      million percent hour night today yesterday morning statement spokesman spokesperson plan issue case point question problem home family man woman child life area head house side
      law court police party power money company market business service office member leader team local international political social economic american british european`),
  },
  {
    share: 0.12,
    words:
      wordList(`war peace attack security military army force fight death kill die injure victim arrest charge trial prison judge lawyer crime evidence investigation
      election vote parliament senate congress council mayor prime opposition campaign policy reform bill budget tax bank price cost rate trade growth economy job worker union pay fund deal agreement talk negotiation meeting conference summit
      school student university hospital doctor health patient disease water food road train bus car plane air airport ship port sea river coast bridge island town village street building land fire storm rain weather
      north south east west central region border capital foreign embassy ambassador secretary director chief manager executive chairman authority agency department ministry committee commission board
      study research science scientist technology computer internet phone data system network site page news media newspaper television radio interview letter message video photo
      sport game match player coach season win lose final cup club world film music book art show play star church god history culture language
      offer ask seek demand accept reject refuse agree oppose support back announce confirm deny claim warn urge expect hope fear threaten promise decide propose discuss consider
      open close stop continue remain return send bring carry hold stand run lead follow reach pass cut raise fall rise grow drop increase reduce change build break hit cause affect include involve allow require provide produce sell buy`),
  },
  {
    share: 0.05,
    words:
      wordList(`phase extension delegation mediator ceasefire truce hostage prisoner exchange envoy diplomat treaty sanction nuclear missile weapon soldier troop rebel militant
      damage repair reopen traffic passenger driver operator engineer inspection track station ferry harbour pier railway ticket fare timetable
      library museum theatre festival visitor tourist hotel restaurant shop customer farmer farm crop animal fish tree forest energy oil gas electricity solar wind plant climate emission
      resident neighbour volunteer donation charity refugee migrant camp aid relief protest strike demonstrator crowd rally clash riot curfew
      inflation interest debt loan mortgage investor share stock profit loss revenue sale contract supplier factory product industry
      vaccine virus infection treatment surgery drug medicine mental nurse clinic
      accident crash collision blaze explosion flood earthquake landslide wildfire hurricane evacuate rescue search missing body survivor wound
      deputy spokeswoman governor senator lawmaker coalition cabinet resign appoint candidate ballot poll referendum constitution
      document record archive survey inquiry audit review finding result figure estimate account source expert analyst professor author`),
  },
];
