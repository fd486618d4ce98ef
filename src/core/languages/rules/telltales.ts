/** What gives a language away among those of its script. */
export interface Telltales {
  /** ISO 639-1. */
  readonly language: string;
  /** Its commonest small words, in small letters, parted by spaces. */
  readonly words: string;
  /** Letters that few others of its script have. */
  readonly letters: string;
}

/** Languages in Latin letters. A word may stand with several: it then speaks for each, the less the more they are. */
export const LATIN: readonly Telltales[] = [
  {
    language: 'en',
    words:
      'the and of to in is was for that with said on has have are not from by it as at be an he his her they were had which who will would been but this she their or after about more than when its two no one out up over',
    letters: '',
  },
  {
    language: 'es',
    words:
      'el la los las de que en y un una por con para del se no su es lo al más fue sus ha pero como este esta está han son entre cuando muy sin sobre ser también hasta desde años dijo dos hay ya según otra otro todo afirmó señaló explicó nos les donde tras contra',
    letters: 'ñ¿¡áéíóú',
  },
  {
    language: 'fr',
    words:
      'le la les des et est une un dans pour que qui sur pas du au aux avec ce il de en par plus ne se son sa ses ont été cette mais elle nous vous leur comme après selon être fait ces sont a deux',
    letters: 'çœêèùîàâ',
  },
  {
    language: 'de',
    words:
      'der die das und ist nicht ein eine von mit den zu auf für dem sich im es des hat auch als an werden aus er sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
    letters: 'ßäöü',
  },
  {
    language: 'pt',
    words:
      'o a os as de que em e um uma por com para do da não se no na dos das ao mais foi pelo pela são como mas ele ela tem seu sua ser está também já até quando muito nos depois disse à',
    letters: 'ãõçáéíóúâêô',
  },
  {
    language: 'it',
    words:
      'il la di che e un una per con del della non si in le gli sono ha dei alla nel è da al lo più anche come ma dalla nella delle dal i su ai sul questo questa stato essere hanno dopo due era',
    letters: 'èàùòì',
  },
  {
    language: 'nl',
    words:
      'de het een en van in is dat op te zijn voor met die niet aan er om ook als naar door bij uit nog maar over worden werd wordt heeft hij ze was dan hebben tot volgens meer deze kan geen zich zei twee',
    letters: 'ĳ',
  },
  {
    language: 'ca',
    words:
      'el la els les de que i en un una per amb del al no es ha va és dels als més són aquest aquesta però com també pel han fins després seva seu van ser hi ho molt sobre entre què quan d l s dos segons',
    letters: 'çàèòï·',
  },
  {
    language: 'gl',
    words:
      'o a os as de que e en un unha do da dos das no na non por para con se máis ao é ás pola polo foi súa seu esta este tamén pero como unhas onde ata xa despois dixo moi ser entre hai dous nun nunha sen toda todo outra outro dunha dun segundo pode desde',
    letters: 'ñáéíóú',
  },
  {
    language: 'sv',
    words:
      'och att det i en som är av för på med den till ett om inte de har var jag sig från vi så kan men han hon efter också vid när eller ska skulle under enligt sade nu mot hade man flera ut över två',
    letters: 'åäö',
  },
  {
    language: 'da',
    words:
      'og at det i en som er af for på med den til et om ikke de har var jeg sig fra vi så kan men han hun efter også ved når eller skal ville under ifølge siger nu mod havde man flere ud over blev efter to op mig end kun nogen mellem gennem uden hvad hvis være bliver alle denne',
    letters: 'æøå',
  },
  {
    language: 'no',
    words:
      'og at det i en som er av for på med den til et om ikke de har var jeg seg fra vi så kan men han hun etter også ved når eller skal ville under ifølge sier nå mot hadde man flere ut over ble blir opp to meg enn bare noen mellom gjennom uten hva hvis være alle denne disse',
    letters: 'æøå',
  },
  {
    language: 'fi',
    words:
      'ja on ei että oli se hän ovat mutta kun myös sen kuin ole olla jos niin tai hänen joka mukaan sekä vielä nyt jälkeen vain siitä mitä sanoi ne tämä voi kertoo yli olivat kaksi ennen ollut jo',
    letters: 'äö',
  },
  {
    language: 'et',
    words:
      'ja on ei et oli see ta ka kui mis oma aga või seda tema mida pole kes veel ning siis nad olid pärast üle selle ütles ole välja kuid juba ainult kuni mitu kaks sai pidi mitte',
    letters: 'õäöü',
  },
  {
    language: 'pl',
    words:
      'i w na z że się nie do to jest o jak od po za przez ale dla są był co a ze oraz tym być jego tylko już może czy było które który która lub przy pod ich we także jeszcze przed bez dwóch roku',
    letters: 'łąęśżźćńó',
  },
  {
    language: 'cs',
    words:
      'a se v na je že to s z do o i ve si jsou by ale jako za pro od po k tak který která které byl bylo jeho podle není nebo už jen než ze také až při před může aby jsem řekl řekla dva pak',
    letters: 'řěůčšžýáíé',
  },
  {
    language: 'sk',
    words:
      'a sa v na je že to s z do o i vo si sú by ale ako za pre od po k tak ktorý ktorá ktoré bol bolo jeho podľa nie alebo už len než zo tiež až pri pred môže aby som povedal povedala dva potom',
    letters: 'ľĺŕôäčšžýáíéť',
  },
  {
    language: 'sl',
    words:
      'in je v na da se za so pa ki z s ne po iz tudi kot bi od ali še do pri že bo to ni bil bila bilo ker lahko sta svoje med kar samo le bodo več pred naj dva nad vendar',
    letters: 'čšž',
  },
  {
    language: 'hr',
    words:
      'i je u na da se za su od s ne ili iz kao što koji koja koje bi ali o do nije bio bila bilo će biti sam već samo prema nakon još te kako rekao rekla može prije ga dok po dvoje kod',
    letters: 'đćčšž',
  },
  {
    language: 'ro',
    words:
      'și de a în la cu pe că din un o nu mai să este pentru au fost care ce sunt al ale prin lui după dar sau fi ca cel cea ei acest această între unui unei iar potrivit doi două spus până',
    letters: 'ășțâîşţ',
  },
  {
    language: 'hu',
    words:
      'a az és hogy nem is egy meg volt ez de csak már azt el mint ha még szerint van lesz után amely ki vagy aki be sem több két ami között le mert lehet mondta kell pedig minden majd fel ezt',
    letters: 'őűáéíóöü',
  },
  {
    language: 'tr',
    words:
      've bir bu da de için ile olarak olan daha çok gibi sonra kadar en ne o var ama değil ise dedi olduğunu göre her oldu yeni iki ancak ya ki ilk sonra önce üzere tarafından söyledi hâlâ',
    letters: 'ğışçöü',
  },
  {
    language: 'id',
    words:
      'yang dan di untuk dengan pada ini itu dari dalam tidak akan ke adalah oleh juga ada telah sebagai mereka atau bisa kata saat setelah lebih karena sudah bahwa para kepada dua masih hingga mengatakan seorang',
    letters: '',
  },
  {
    language: 'vi',
    words:
      'và của là có cho trong được một các với không người đã những này từ khi đến ở vào để ra sẽ nhiều về tại cũng trên nói hai theo sau đó năm còn phải',
    letters: 'ơưđạảấầậắặẹếềệịọốồộớờợụứừựỳăâêô',
  },
  {
    language: 'lv',
    words:
      'un ir ar no par uz ka kas lai pēc bija tika arī vai nav bet kā to šo tā ko tas tikai gan viņš viņa vēl pie līdz būs jau sacīja pret starp divus vairāki joprojām',
    letters: 'ļķņģāēīūčšž',
  },
  {
    language: 'lt',
    words:
      'ir kad į su iš yra tai kaip dėl buvo po nuo ar už o bet prie jis ji jo tik taip dar apie per ne pat jau gali šio kuris kuri prieš iki sakė pranešė du keli vis tarp',
    letters: 'ėųįęąūčšž',
  },
  {
    language: 'af',
    words:
      'die van en in is het nie dat te vir op met n wat hy sy om ook as aan deur was uit ons hulle kan na moet sal word nog oor maar by een sê gesê hierdie baie meer tot toe',
    letters: '',
  },
  {
    language: 'az',
    words:
      'və bu ilə üçün bir də da ki olan olub edib edilib deyib görə sonra kimi ən o isə var daha hər həm yeni onun iki əsas qeyd',
    letters: 'əğışçöü',
  },
  {
    language: 'eu',
    words:
      'eta da ez du dute zen bat bere hau izan dira dela egin baina ere baino hori den duen zuen edo esan du gabe arte beste bi',
    letters: '',
  },
  {
    language: 'is',
    words:
      'og að er í á sem við um með til það ekki fyrir var en af hann frá því hún eru eftir þess hefur eða þar verið segir voru sé þeir upp hafa verður tvo',
    letters: 'ðþæáéíóúýö',
  },
];

export const CYRILLIC: readonly Telltales[] = [
  {
    language: 'ru',
    words:
      'и в не на что с по как это он из за к а его для от у о же но она до был было все так при если или после также который которые только уже когда были будет нет сказал сообщил два',
    letters: 'ыэёъ',
  },
  {
    language: 'uk',
    words:
      'і в не на що з по як це він із за до а його для від у о же але вона та був було все так при якщо або після також який які тільки вже коли були буде немає сказав повідомив два й під',
    letters: 'іїєґ',
  },
  {
    language: 'bg',
    words:
      'и в не на че с по как това той от за да е са се ще към до но тя беше през при ако или след също който които само вече когато бяха няма каза съобщи два със във до още той',
    letters: 'ъщ',
  },
  {
    language: 'sr',
    words:
      'и је у на да се за су од с не или из као што који која које би али о до није био била било ће бити сам већ само према после још те како рекао рекла може пре га док по двоје код',
    letters: 'ђћјљњџ',
  },
  {
    language: 'be',
    words:
      'і ў не на што з па як гэта ён за да а яго для ад у аб жа але яна было усе так пры калі або пасля таксама які якая якія толькі ўжо будзе няма сказаў два',
    letters: 'ўіэы',
  },
  {
    language: 'mk',
    words:
      'и на во да се од со за е не што го ја ќе но до по тој таа беше при ако или кои која кој само веќе кога нема рече два ги му како',
    letters: 'ѓќѕјљњџ',
  },
  {
    language: 'kk',
    words: 'және бұл бір мен үшін де да деп бойынша жылы болды болып қазақ туралы оның осы екі деді кейін ол',
    letters: 'әғқңөұүһі',
  },
];

export const ARABIC: readonly Telltales[] = [
  {
    language: 'ar',
    words:
      'في من على إلى أن عن التي الذي هذا هذه مع بعد كان قال وقال ما لا كما بين قبل أو لم ذلك كانت إن وقد حتى يوم وفي وكان ولم',
    letters: 'ةىإأؤئ',
  },
  {
    language: 'fa',
    words:
      'در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شده بود او شد گفت پس های اما بودند کرده دو هنوز باید و',
    letters: 'پچژگکی',
  },
  {
    language: 'ur',
    words:
      'کے کی میں ہے اور سے کا کو نے پر کہ اس یہ ہیں بھی ایک تھا نہیں گیا کہا بعد لیے وہ ہو گئے تھے ان کر دو تک ساتھ',
    letters: 'ٹڈڑںےہھ',
  },
];

export const DEVANAGARI: readonly Telltales[] = [
  {
    language: 'hi',
    words: 'के में है की और से का को ने पर कि यह हैं भी एक था नहीं कहा बाद लिए वह हो गया थे इस कर दो तक साथ रहे',
    letters: '',
  },
  {
    language: 'mr',
    words: 'आहे आणि या त्या मध्ये होते होता केली केले नाही आहेत असे हे ते की व झाली झाले पण तर',
    letters: 'ळ',
  },
];
