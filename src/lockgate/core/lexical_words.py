"""Words that decide what a prompt asks for, and words that decide nothing. Data for `lexical`, in lower case.

A word missing here costs little: a prompt that is another one with a word changed is told apart anyway.
"""

# ruff: noqa: RUF001  # words of several scripts, whose letters look alike

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATIONS: Final = _words(
    # English
    "not no never none nobody nothing nowhere neither nor without except excluding exclude excludes avoid cannot "
    "unless lacks lacking instead only "
    # German
    "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends ohne weder außer ausser "
    "ausgenommen statt nur "
    # French
    "ne pas jamais rien aucun aucune personne sans ni non sauf hormis excepté seulement "
    # Spanish, Portuguese, Italian, Galician
    "nunca jamás nada nadie ningún ninguno ninguna sin tampoco salvo excepto solo sólo não nem nenhum nenhuma ninguém "
    "sem jamais somente apenas mai niente nulla nessuno nessuna senza né neppure tranne eccetto soltanto "
    # Dutch, Swedish, Danish, Norwegian
    "niet geen nooit niets niemand zonder behalve inte ej aldrig utan ingen inget inga ikke aldri uten uden ingenting "
    # Polish, Czech, Russian, Ukrainian
    "nie nigdy nic nikt bez żaden oprócz není nikdy kromě не ни нет никогда ничего никто без кроме ані ніколи немає "
    # Turkish, Finnish, Arabic, Hebrew, Hindi, Indonesian, Vietnamese
    "değil hiç yok hayır ei emme ette eivät älä ilman لا ليس لم لن بدون לא אין בלי नहीं मत न बिना tidak bukan "
    "jangan tanpa không chưa đừng"
)
"""Matched as they stand: "never" is not "not"."""

NUMBERS: Final = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen "
    "half third quarter double triple twice thrice once both first second fourth fifth sixth last "
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig "
    "siebzig achtzig neunzig hundert tausend halb doppelt erste ersten zweite zweiten dritte dritten letzte letzten "
    "zéro deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
    "cinquante soixante cent mille moitié demi premier première deuxième troisième dernier dernière "
    "cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta "
    "cincuenta sesenta setenta ochenta noventa cien ciento mil medio mitad doble primero primera segundo segunda "
    "tercero último última "
    "due tre quattro cinque sei sette otto nove dieci um dois três quatro cinco oito nove dez"
)

LANGUAGES: Final = _words(
    "arabic basque bengali bulgarian cantonese catalan chinese croatian czech danish dutch english esperanto estonian "
    "farsi finnish flemish french galician georgian german greek gujarati hebrew hindi hungarian icelandic indonesian "
    "irish italian japanese kannada klingon korean kurdish latin latvian lithuanian malay malayalam maltese mandarin "
    "marathi mongolian nepali norwegian pashto persian polish portuguese punjabi romanian russian sanskrit serbian "
    "slovak slovenian somali spanish swahili swedish tagalog tamil telugu thai tibetan turkish ukrainian urdu "
    "vietnamese welsh yiddish zulu "
    "arabisch chinesisch dänisch deutsch englisch finnisch französisch griechisch hebräisch italienisch japanisch "
    "koreanisch niederländisch norwegisch polnisch portugiesisch rumänisch russisch schwedisch spanisch tschechisch "
    "türkisch ukrainisch ungarisch "
    "allemand anglais arabe chinois coréen danois espagnol français grec hébreu hongrois italien japonais néerlandais "
    "norvégien polonais portugais roumain russe suédois tchèque turc ukrainien "
    "alemán árabe chino coreano danés español francés griego hebreo húngaro inglés italiano japonés neerlandés noruego "
    "polaco portugués rumano ruso sueco checo turco ucraniano castellano catalán gallego "
    "tedesco inglese francese spagnolo portoghese cinese giapponese russo"
)

PROGRAMMING: Final = _words(
    "ada assembly awk bash basic c clojure cobol css csv dart delphi docker elixir elm erlang excel fortran go golang "
    "graphql groovy haskell html java javascript json julia kotlin latex lisp lua markdown matlab mongodb mysql ocaml "
    "pascal perl php postgres postgresql powershell prolog python r react ruby rust sass scala scheme sql sqlite swift "
    "toml typescript vue xml yaml zig"
)

MEASURES: Final = _words(
    "bit bits byte bytes kb mb gb tb kib mib gib mm cm m km inch inches foot feet yard yards mile miles metre metres "
    "meter meters kilometre kilometres kilometer kilometers gram grams kg kilogram kilograms pound pounds ounce ounces "
    "ton tons litre litres liter liters gallon gallons celsius fahrenheit kelvin second seconds minute minutes hour "
    "hours day days week weeks month months year years decade century percent degrees radians "
    "dollar dollars euro euros yen yuan rupee rupees franc francs peso pesos krona kronor usd eur gbp jpy chf cny inr "
    "morning noon afternoon evening night midnight today tomorrow yesterday now "
    "monday tuesday wednesday thursday friday saturday sunday weekday weekdays weekend january february march april "
    "may june july august september october november december spring summer autumn winter "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen gestern "
    "lundi mardi mercredi jeudi vendredi samedi dimanche demain hier "
    "lunes martes miércoles jueves viernes sábado domingo hoy mañana ayer"
)

POLAR: Final = _words(
    "above below before after ahead behind upward downward left right north south east west inside outside under more "
    "less most least fewer higher lower highest lowest bigger smaller biggest smallest larger largest greater longer "
    "shorter longest shortest faster slower better worse best worst older younger newer oldest newest min max minimum "
    "maximum minimise maximise minimize maximize increase decrease rise fall grow shrink gain lose win loss profit buy "
    "sell borrow lend import export send receive push pull open close start stop begin end enable disable activate "
    "deactivate allow deny permit forbid block unblock lock unlock accept reject approve add remove insert delete "
    "create destroy install uninstall encrypt decrypt encode decode compress decompress upload download connect "
    "disconnect attach detach include positive negative true false legal illegal safe unsafe dangerous possible "
    "impossible healthy unhealthy hot cold warm cool early late earlier later old new big small rich poor male female "
    "ascending descending asc desc horizontal vertical odd even cheap expensive cheapest easy hard difficult simple "
    "complex formal informal polite rude serious funny advantages disadvantages pros cons strengths weaknesses cause "
    "effect agree disagree love hate like dislike always sometimes rarely often agonist antagonist "
    "vor nach über unter mehr weniger größer kleiner links rechts kaufen verkaufen öffnen schließen löschen erstellen "
    "erhöhen senken richtig falsch erlaubt verboten vorteile nachteile "
    "avant après plus moins gauche droite acheter vendre ouvrir fermer supprimer créer augmenter réduire vrai faux "
    "antes después más menos izquierda derecha comprar vender abrir cerrar borrar crear aumentar reducir verdadero"
)

_TERMS: Final = LANGUAGES | PROGRAMMING | MEASURES | POLAR

LIGHT: Final = _words(
    "a an the of please kindly could can would do does just so well hi hello hey thanks thank dear ok okay also "
    "simply actually is are am be able would s m re ve ll d t "
    "bitte kannst könntest können könnten doch danke hallo ein eine einen einem einer eines ist sind "
    "merci bonjour peux pouvez pourriez pourrais est un une le les du des "
    "hola gracias puedes podrías puede podría el los las una es por favor "
    "per favore grazie ciao puoi potresti lo gli uno è"
)
"""Words whose absence changes no request."""

OPENERS: Final = _words(
    "steps ways way tips ideas examples reasons help forgot looking need want trying using could my your "
    "our their his her its best good "
    "what which who whom whose when where why how if is are was were am do does did can could will would shall should "
    "may might must have has had i you we they he she it this that these those there here the a an in on at by for "
    "from with of to as and or but so then now please kindly hi hello hey dear thanks thank let let's some any all "
    "each every both many much more most no not never write tell give show explain describe list name find make "
    "create generate translate summarise summarize rewrite rephrase paraphrase improve correct fix check compare "
    "convert calculate compute solve answer define identify extract classify suggest recommend provide draft compose "
    "design build implement analyse analyze review edit shorten expand continue complete add remove delete count sort "
    "plan help use using act imagine consider suppose assume pretend return output print read look think choose pick "
    "select get set put take keep turn run call send ask say cite quote discuss outline evaluate estimate "
    "was wer wen wem wie wo wohin woher wann warum weshalb welche welcher welches welchen ist sind kann kannst könnte "
    "soll sollte darf muss gib nenne zeige erkläre beschreibe schreibe übersetze fasse finde erstelle bitte ich du er "
    "sie wir ihr der die das ein eine und oder aber für mit von in im am zu bei auf "
    "que quel quelle quels quelles qui quand où pourquoi comment combien est sont peux pouvez je tu il elle nous vous "
    "ils elles le la les un une des écris explique décris traduis résume donne trouve crée dis montre "
    "qué cuál cuáles quién cuándo dónde por cómo cuánto cuánta es son puede puedes yo tú él ella nosotros ellos el la "
    "los las un una escribe explica describe traduce resume da dame encuentra crea di muestra"
)
"""Words that stand at the start of a sentence with a capital and name nobody."""

KINDS: Final[dict[str, tuple[str, ...]]] = {
    word: tuple(
        kind for kind, table in (("negations", NEGATIONS), ("numbers", NUMBERS), ("terms", _TERMS)) if word in table
    )
    for word in NEGATIONS | NUMBERS | _TERMS
}
"""What a word decides."""
