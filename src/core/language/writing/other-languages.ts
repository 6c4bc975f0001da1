// Full stops of Greek, Armenian, Turkish and the languages of India, and of those that hardly abbreviate.
import { writing } from './writing.ts';

export const greek = writing({
  leads: `κ κκ κα δρ καθ καθηγ αρχ στρ συντ αγ π.χ δηλ λ.χ βλ πρβλ οδ λεωφ πλ αρ τηλ γεν μητρ`,
  numbers: `αρ σελ σ τ τόμ κεφ άρθρ παρ εικ πίν τηλ`,
  either: `κ.λπ κ.ά κτλ κ.τ.λ μ.χ π.χ α.ε ε.π.ε χλμ εκ δις χιλ ευρώ ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ`,
  starters: `ο η το οι τα τον την του της των ένας μία μια ένα αυτός αυτή αυτό αυτοί εμείς εσείς εγώ και κι αλλά όμως ή αν όταν όπου πώς πως τι ποιος γιατί επειδή
    ενώ μετά πριν σε στο στη στην στον με χωρίς για από προς κατά δεν δε μην όλοι όλα κάθε πολλοί είναι ήταν έχει έχουν θα να σήμερα χθες αύριο τώρα`,
  ends: ';\u037e',
});

/** Its full stop looks like a colon; what looks like a full stop is a pause. */
export const armenian = writing({ ends: ':', pausesAtFullStop: true });

export const turkish = writing({
  leads: `dr prof doç av müh sn gen alb yb bnb yzb ütğm org orgen mah cad bkz örn krş hz st`,
  numbers: `no nr s sf say md böl cilt c tel`,
  either: `vb vs vd mah cad apt ltd şti a.ş m.ö m.s milyon yy`,
  starters: `bu şu o bunlar onlar biz siz ben sen ve ama fakat ancak veya eğer çünkü ne kim nerede nasıl niçin neden sonra önce bugün dün yarın şimdi her
    bütün tüm bazı birçok bir hiç de da daha en`,
  hasOrdinals: true,
});

export const hungarian = writing({
  leads: `dr prof ifj özv id gen ezr szt st pl ún ill kb vö ld vs u út`,
  numbers: `sz o old köt fej tel ker em`,
  either: `stb bt kft rt zrt nyrt ft mrd db jan febr márc ápr máj jún júl aug szept okt nov dec kr i.e i.sz`,
  starters: `a az egy ő ők mi ti én te ez ezek azok és de hanem vagy ha amikor ahol hogy mert miért ki mit után előtt ma tegnap holnap most már még nem
    sem minden sok néhány így akkor itt ott is csak`,
  hasOrdinals: true,
});

export const indic = writing({
  leads: 'डॉ श्री सौ प्रा पं मो ഡോ ശ്രീ പ്രൊഫ ഡോക്ടർ ডা ড প্রফ மு திரு டாக்டர் డా శ్రీ ડૉ શ્રી ਡਾ ਸ਼੍ਰੀ',
  numbers: 'क्र सं पृ నం',
});

export const plain = writing({});
