/** Invented news in many languages, two texts each, as articles are written: what detection of languages is measured by. */
export const SAMPLES: readonly { readonly language: string; readonly texts: readonly [string, string] }[] = [
  {
    language: 'en',
    texts: [
      'The harbour council approved a new ferry line on Tuesday after months of talks. Residents had asked for more crossings in the winter. The mayor said the first boat would sail in spring.',
      'Firefighters rescued two hikers from a flooded valley on Sunday night. Nobody was hurt, police said. Heavy rain is expected to last until Thursday, and several roads remain closed.',
    ],
  },
  {
    language: 'es',
    texts: [
      'El ayuntamiento aprobó el martes una nueva línea de transbordadores tras meses de negociaciones. Los vecinos pedían más travesías en invierno. La alcaldesa dijo que el primer barco zarpará en primavera.',
      'Los bomberos rescataron a dos excursionistas en un valle inundado la noche del domingo. No hubo heridos, según la policía. Se espera que la lluvia continúe hasta el jueves y varias carreteras siguen cortadas.',
    ],
  },
  {
    language: 'fr',
    texts: [
      'Le conseil municipal a approuvé mardi une nouvelle ligne de ferry après des mois de négociations. Les habitants demandaient davantage de traversées en hiver. La maire a déclaré que le premier bateau partirait au printemps.',
      'Les pompiers ont secouru deux randonneurs dans une vallée inondée dans la nuit de dimanche. Personne n’a été blessé, selon la police. De fortes pluies sont attendues jusqu’à jeudi et plusieurs routes restent fermées.',
    ],
  },
  {
    language: 'de',
    texts: [
      'Der Stadtrat hat am Dienstag nach monatelangen Gesprächen eine neue Fährlinie beschlossen. Die Anwohner hatten mehr Fahrten im Winter gefordert. Die Bürgermeisterin sagte, das erste Schiff werde im Frühjahr ablegen.',
      'Die Feuerwehr hat in der Nacht zum Montag zwei Wanderer aus einem überfluteten Tal gerettet. Verletzt wurde nach Angaben der Polizei niemand. Der starke Regen soll bis Donnerstag anhalten, mehrere Straßen bleiben gesperrt.',
    ],
  },
  {
    language: 'pt',
    texts: [
      'A câmara municipal aprovou na terça-feira uma nova linha de ferry depois de meses de negociações. Os moradores pediam mais travessias no inverno. A presidente disse que o primeiro barco partirá na primavera.',
      'Os bombeiros resgataram dois caminhantes em um vale alagado na noite de domingo. Ninguém ficou ferido, segundo a polícia. A chuva forte deve continuar até quinta-feira e várias estradas estão fechadas.',
    ],
  },
  {
    language: 'it',
    texts: [
      'Il consiglio comunale ha approvato martedì una nuova linea di traghetti dopo mesi di trattative. I residenti chiedevano più corse in inverno. La sindaca ha detto che la prima nave partirà in primavera.',
      'I vigili del fuoco hanno salvato due escursionisti in una valle allagata nella notte di domenica. Nessuno è rimasto ferito, secondo la polizia. Si prevedono forti piogge fino a giovedì e diverse strade restano chiuse.',
    ],
  },
  {
    language: 'nl',
    texts: [
      'De gemeenteraad heeft dinsdag na maanden van overleg een nieuwe veerdienst goedgekeurd. Bewoners hadden om meer afvaarten in de winter gevraagd. De burgemeester zei dat het eerste schip in het voorjaar zal vertrekken.',
      'De brandweer heeft zondagnacht twee wandelaars uit een overstroomd dal gered. Volgens de politie raakte niemand gewond. De zware regen houdt naar verwachting aan tot donderdag en verschillende wegen zijn nog afgesloten.',
    ],
  },
  {
    language: 'ca',
    texts: [
      "L'ajuntament va aprovar dimarts una nova línia de transbordadors després de mesos de negociacions. Els veïns demanaven més travessies a l'hivern. L'alcaldessa va dir que el primer vaixell sortirà a la primavera.",
      "Els bombers van rescatar dos excursionistes en una vall inundada la nit de diumenge. No hi va haver ferits, segons la policia. S'espera que la pluja continuï fins dijous i diverses carreteres segueixen tallades.",
    ],
  },
  {
    language: 'gl',
    texts: [
      'O concello aprobou o martes unha nova liña de transbordadores despois de meses de negociacións. A veciñanza pedía máis travesías no inverno. A alcaldesa dixo que o primeiro barco sairá na primavera.',
      'Os bombeiros rescataron dous camiñantes nun val asolagado na noite do domingo. Non houbo feridos, segundo a policía. Agárdase que a choiva continúe ata o xoves e varias estradas seguen cortadas.',
    ],
  },
  {
    language: 'sv',
    texts: [
      'Kommunfullmäktige godkände på tisdagen en ny färjelinje efter månader av förhandlingar. Invånarna hade bett om fler turer på vintern. Borgmästaren sade att den första båten ska avgå till våren.',
      'Räddningstjänsten räddade två vandrare ur en översvämmad dal natten till måndag. Ingen skadades, enligt polisen. Det kraftiga regnet väntas fortsätta till torsdag och flera vägar är fortfarande avstängda.',
    ],
  },
  {
    language: 'da',
    texts: [
      'Byrådet godkendte tirsdag en ny færgerute efter flere måneders forhandlinger. Beboerne havde bedt om flere afgange om vinteren. Borgmesteren sagde, at den første båd sejler til foråret.',
      'Brandvæsenet reddede to vandrere ud af en oversvømmet dal natten til mandag. Ingen kom noget til, oplyser politiet. Den kraftige regn ventes at fortsætte indtil torsdag, og flere veje er stadig spærret.',
    ],
  },
  {
    language: 'no',
    texts: [
      'Bystyret godkjente tirsdag en ny fergerute etter måneder med forhandlinger. Innbyggerne hadde bedt om flere avganger om vinteren. Ordføreren sa at den første båten vil gå til våren.',
      'Brannvesenet reddet to turgåere ut av en oversvømt dal natt til mandag. Ingen ble skadet, opplyser politiet. Det kraftige regnet ventes å fortsette til torsdag, og flere veier er fremdeles stengt.',
    ],
  },
  {
    language: 'fi',
    texts: [
      'Kaupunginvaltuusto hyväksyi tiistaina uuden lauttalinjan kuukausia kestäneiden neuvottelujen jälkeen. Asukkaat olivat pyytäneet lisää vuoroja talveksi. Pormestari sanoi, että ensimmäinen alus lähtee keväällä.',
      'Palokunta pelasti kaksi vaeltajaa tulvivasta laaksosta sunnuntain vastaisena yönä. Kukaan ei loukkaantunut, poliisi kertoo. Rankkasateen odotetaan jatkuvan torstaihin, ja useat tiet ovat yhä suljettuina.',
    ],
  },
  {
    language: 'et',
    texts: [
      'Linnavolikogu kiitis teisipäeval pärast kuudepikkusi läbirääkimisi heaks uue parvlaevaliini. Elanikud olid palunud talveks rohkem väljumisi. Linnapea ütles, et esimene laev väljub kevadel.',
      'Päästjad tõid pühapäeva öösel üleujutatud orust välja kaks matkajat. Keegi viga ei saanud, teatas politsei. Tugev vihm kestab ilmselt neljapäevani ja mitu teed on endiselt suletud.',
    ],
  },
  {
    language: 'pl',
    texts: [
      'Rada miasta zatwierdziła we wtorek nową linię promową po miesiącach rozmów. Mieszkańcy prosili o więcej kursów zimą. Burmistrz powiedziała, że pierwszy statek wypłynie na wiosnę.',
      'Strażacy uratowali w niedzielę w nocy dwóch turystów z zalanej doliny. Nikt nie został ranny, podała policja. Ulewny deszcz ma potrwać do czwartku, a kilka dróg jest nadal zamkniętych.',
    ],
  },
  {
    language: 'cs',
    texts: [
      'Zastupitelstvo v úterý po měsících jednání schválilo novou linku přívozu. Obyvatelé žádali více spojů v zimě. Starostka řekla, že první loď vypluje na jaře.',
      'Hasiči v noci na pondělí zachránili dva turisty ze zaplaveného údolí. Podle policie nebyl nikdo zraněn. Silný déšť má trvat do čtvrtka a několik silnic je stále uzavřeno.',
    ],
  },
  {
    language: 'sk',
    texts: [
      'Zastupiteľstvo v utorok po mesiacoch rokovaní schválilo novú trajektovú linku. Obyvatelia žiadali viac spojov v zime. Starostka povedala, že prvá loď vypláva na jar.',
      'Hasiči v noci na pondelok zachránili dvoch turistov zo zaplavenej doliny. Podľa polície sa nikto nezranil. Silný dážď má trvať do štvrtka a niekoľko ciest je stále uzavretých.',
    ],
  },
  {
    language: 'sl',
    texts: [
      'Mestni svet je v torek po mesecih pogajanj potrdil novo trajektno linijo. Prebivalci so prosili za več voženj pozimi. Županja je povedala, da bo prva ladja odplula spomladi.',
      'Gasilci so v nedeljo ponoči rešili dva pohodnika iz poplavljene doline. Po podatkih policije ni bil nihče poškodovan. Močan dež naj bi trajal do četrtka, več cest pa je še vedno zaprtih.',
    ],
  },
  {
    language: 'hr',
    texts: [
      'Gradsko vijeće odobrilo je u utorak novu trajektnu liniju nakon višemjesečnih pregovora. Stanovnici su tražili više polazaka zimi. Gradonačelnica je rekla da će prvi brod isploviti u proljeće.',
      'Vatrogasci su u noći na ponedjeljak spasili dvoje planinara iz poplavljene doline. Nitko nije ozlijeđen, priopćila je policija. Jaka kiša trebala bi potrajati do četvrtka, a nekoliko cesta još je zatvoreno.',
    ],
  },
  {
    language: 'ro',
    texts: [
      'Consiliul local a aprobat marți o nouă linie de feribot după luni de negocieri. Locuitorii ceruseră mai multe curse pe timp de iarnă. Primarul a spus că prima navă va pleca în primăvară.',
      'Pompierii au salvat doi drumeți dintr-o vale inundată în noaptea de duminică. Nimeni nu a fost rănit, potrivit poliției. Ploaia puternică este așteptată să continue până joi, iar mai multe drumuri rămân închise.',
    ],
  },
  {
    language: 'hu',
    texts: [
      'A városi tanács kedden hónapokig tartó tárgyalások után jóváhagyta az új kompjáratot. A lakók több járatot kértek télen. A polgármester azt mondta, hogy az első hajó tavasszal indul.',
      'A tűzoltók vasárnap éjjel két túrázót mentettek ki egy elárasztott völgyből. A rendőrség szerint senki sem sérült meg. A heves eső várhatóan csütörtökig tart, és több út továbbra is le van zárva.',
    ],
  },
  {
    language: 'tr',
    texts: [
      'Belediye meclisi aylar süren görüşmelerin ardından salı günü yeni bir feribot hattını onayladı. Bölge sakinleri kışın daha fazla sefer istiyordu. Başkan, ilk geminin ilkbaharda kalkacağını söyledi.',
      'İtfaiye, pazar gecesi sular altında kalan bir vadiden iki yürüyüşçüyü kurtardı. Polise göre yaralanan olmadı. Şiddetli yağmurun perşembeye kadar sürmesi bekleniyor ve birçok yol hâlâ kapalı.',
    ],
  },
  {
    language: 'id',
    texts: [
      'Dewan kota pada hari Selasa menyetujui jalur feri baru setelah perundingan berbulan-bulan. Warga meminta lebih banyak penyeberangan pada musim hujan. Wali kota mengatakan bahwa kapal pertama akan berangkat tahun depan.',
      'Petugas menyelamatkan dua pendaki dari lembah yang banjir pada Minggu malam. Tidak ada yang terluka, kata polisi. Hujan deras diperkirakan berlangsung hingga Kamis dan beberapa jalan masih ditutup.',
    ],
  },
  {
    language: 'vi',
    texts: [
      'Hội đồng thành phố hôm thứ Ba đã thông qua một tuyến phà mới sau nhiều tháng đàm phán. Người dân đã yêu cầu thêm chuyến vào mùa đông. Thị trưởng nói rằng chuyến tàu đầu tiên sẽ khởi hành vào mùa xuân.',
      'Lính cứu hỏa đã cứu hai người leo núi khỏi một thung lũng bị ngập vào đêm Chủ nhật. Không ai bị thương, theo cảnh sát. Mưa lớn dự kiến kéo dài đến thứ Năm và nhiều con đường vẫn bị đóng.',
    ],
  },
  {
    language: 'lv',
    texts: [
      'Pilsētas dome otrdien pēc vairāku mēnešu sarunām apstiprināja jaunu prāmju līniju. Iedzīvotāji bija lūguši vairāk reisu ziemā. Mēre sacīja, ka pirmais kuģis izbrauks pavasarī.',
      'Ugunsdzēsēji svētdienas naktī izglāba divus pārgājiena dalībniekus no applūdušas ielejas. Neviens nav cietis, ziņo policija. Stiprais lietus turpināsies līdz ceturtdienai, un vairāki ceļi joprojām ir slēgti.',
    ],
  },
  {
    language: 'lt',
    texts: [
      'Miesto taryba antradienį po kelis mėnesius trukusių derybų patvirtino naują keltų liniją. Gyventojai prašė daugiau reisų žiemą. Merė sakė, kad pirmasis laivas išplauks pavasarį.',
      'Ugniagesiai sekmadienio naktį išgelbėjo du žygeivius iš užlieto slėnio. Niekas nenukentėjo, pranešė policija. Stiprus lietus turėtų tęstis iki ketvirtadienio, o keli keliai vis dar uždaryti.',
    ],
  },
  {
    language: 'ru',
    texts: [
      'Городской совет во вторник одобрил новую паромную линию после нескольких месяцев переговоров. Жители просили увеличить число рейсов зимой. Мэр сказала, что первое судно отправится весной.',
      'Пожарные спасли двух туристов из затопленной долины в ночь на понедельник. По данным полиции, никто не пострадал. Ожидается, что сильный дождь продлится до четверга, несколько дорог по-прежнему закрыты.',
    ],
  },
  {
    language: 'uk',
    texts: [
      'Міська рада у вівторок схвалила нову поромну лінію після кількох місяців переговорів. Мешканці просили більше рейсів узимку. Мерка сказала, що перше судно вирушить навесні.',
      'Пожежники врятували двох туристів із затопленої долини в ніч на понеділок. За даними поліції, ніхто не постраждав. Очікується, що сильний дощ триватиме до четверга, кілька доріг досі закриті.',
    ],
  },
  {
    language: 'bg',
    texts: [
      'Общинският съвет одобри във вторник нова фериботна линия след месеци на преговори. Жителите искаха повече курсове през зимата. Кметицата каза, че първият кораб ще отплава през пролетта.',
      'Пожарникарите спасиха двама туристи от наводнена долина в неделя през нощта. Няма пострадали, съобщи полицията. Силният дъжд се очаква да продължи до четвъртък, а няколко пътя остават затворени.',
    ],
  },
  {
    language: 'sr',
    texts: [
      'Градско веће је у уторак одобрило нову трајектну линију после вишемесечних преговора. Становници су тражили више полазака зими. Градоначелница је рекла да ће први брод испловити у пролеће.',
      'Ватрогасци су у ноћи на понедељак спасли двоје планинара из поплављене долине. Нико није повређен, саопштила је полиција. Јака киша требало би да потраје до четвртка, а неколико путева је још затворено.',
    ],
  },
  {
    language: 'el',
    texts: [
      'Το δημοτικό συμβούλιο ενέκρινε την Τρίτη μια νέα γραμμή πορθμείων ύστερα από μήνες διαπραγματεύσεων. Οι κάτοικοι ζητούσαν περισσότερα δρομολόγια τον χειμώνα. Η δήμαρχος είπε ότι το πρώτο πλοίο θα αναχωρήσει την άνοιξη.',
      'Οι πυροσβέστες διέσωσαν δύο πεζοπόρους από μια πλημμυρισμένη κοιλάδα τη νύχτα της Κυριακής. Κανείς δεν τραυματίστηκε, σύμφωνα με την αστυνομία. Η βροχή αναμένεται να συνεχιστεί μέχρι την Πέμπτη.',
    ],
  },
  {
    language: 'ar',
    texts: [
      'وافق المجلس البلدي يوم الثلاثاء على خط عبارات جديد بعد أشهر من المحادثات. وكان السكان قد طالبوا بمزيد من الرحلات في الشتاء. وقالت رئيسة البلدية إن السفينة الأولى ستبحر في الربيع.',
      'أنقذ رجال الإطفاء اثنين من المتنزهين من واد غمرته المياه ليلة الأحد. ولم يصب أحد بأذى، بحسب الشرطة. ومن المتوقع أن تستمر الأمطار الغزيرة حتى الخميس، ولا تزال عدة طرق مغلقة.',
    ],
  },
  {
    language: 'fa',
    texts: [
      'شورای شهر روز سه‌شنبه پس از ماه‌ها گفت‌وگو خط کشتی تازه‌ای را تصویب کرد. ساکنان خواستار سفرهای بیشتر در زمستان بودند. شهردار گفت که نخستین کشتی در بهار حرکت خواهد کرد.',
      'آتش‌نشانان یکشنبه شب دو کوهنورد را از دره‌ای که زیر آب رفته بود نجات دادند. به گفته پلیس کسی آسیب ندید. انتظار می‌رود باران شدید تا پنج‌شنبه ادامه یابد و چند جاده هنوز بسته است.',
    ],
  },
  {
    language: 'he',
    texts: [
      'מועצת העירייה אישרה ביום שלישי קו מעבורות חדש לאחר חודשים של שיחות. התושבים ביקשו יותר הפלגות בחורף. ראשת העיר אמרה כי הספינה הראשונה תצא לדרך באביב.',
      'הכבאים חילצו שני מטיילים מעמק מוצף בליל ראשון. איש לא נפגע, כך מסרה המשטרה. הגשם הכבד צפוי להימשך עד יום חמישי וכמה כבישים עדיין סגורים.',
    ],
  },
  {
    language: 'hi',
    texts: [
      'नगर परिषद ने महीनों की बातचीत के बाद मंगलवार को नई नौका सेवा को मंज़ूरी दी। निवासी सर्दियों में अधिक फेरों की मांग कर रहे थे। महापौर ने कहा कि पहली नाव वसंत में चलेगी।',
      'दमकल कर्मियों ने रविवार रात बाढ़ में डूबी घाटी से दो यात्रियों को बचाया। पुलिस के अनुसार कोई घायल नहीं हुआ। भारी बारिश गुरुवार तक जारी रहने की संभावना है और कई सड़कें अब भी बंद हैं।',
    ],
  },
  {
    language: 'zh',
    texts: [
      '经过数月谈判，市议会周二批准了一条新的渡轮航线。居民此前要求在冬季增加班次。市长表示，第一班船将于春季启航。',
      '消防员周日晚间从被淹没的山谷中救出两名徒步者。警方说，没有人受伤。预计大雨将持续到星期四，多条道路仍然封闭。',
    ],
  },
  {
    language: 'ja',
    texts: [
      '市議会は火曜日、数か月にわたる協議の末、新しいフェリー航路を承認した。住民は冬の便を増やすよう求めていた。市長は最初の船が春に出港すると述べた。',
      '消防隊は日曜日の夜、浸水した谷からハイカー二人を救助した。警察によると、けが人はいない。大雨は木曜日まで続く見込みで、いくつかの道路はまだ閉鎖されている。',
    ],
  },
  {
    language: 'ko',
    texts: [
      '시의회는 몇 달간의 협의 끝에 화요일 새 여객선 항로를 승인했다. 주민들은 겨울철 운항을 늘려 달라고 요구해 왔다. 시장은 첫 배가 봄에 출항할 것이라고 말했다.',
      '소방대원들이 일요일 밤 물에 잠긴 계곡에서 등산객 두 명을 구조했다. 경찰은 다친 사람이 없다고 밝혔다. 폭우는 목요일까지 이어질 것으로 보이며 여러 도로가 여전히 통제되고 있다.',
    ],
  },
];

/** Texts that are in no language, or in one that nobody can be expected to know. */
export const UNKNOWN_TEXTS: readonly string[] = [
  '12.5 4,800 2024-05-03 17:30 +44 20 0000 0000 – 3/4 (7) 91 % $ 1,200 08:15 22 23 24 25',
  'Xiv tarro velum quip brendo. Sattik norvel quassin trop melidu. Hent varro quist bandel fropp nirrok.',
];
