package io.github.manumit.cli;

/** What convert itself says, in four languages. */
enum ConvertTexts {
    TOO_LARGE(
            "The rows are too many for one case file; a name that ends with .ndjson gives one for each row",
            "Для одного файла случая строк слишком много; имя с окончанием .ndjson даёт файл для каждой строки",
            "Бір іс файлы үшін жолдар тым көп; .ndjson-мен аяқталатын атау әр жолға бір файл береді",
            "Bitta ish fayli uchun qatorlar juda koʻp; .ndjson bilan tugaydigan nom har bir qatorga bitta fayl beradi"),
    NOT_ALLOWED(
            "This does not allow that the case is written as a table; --allow-restricted writes it all the same",
            "Это не допускает вывода случая в таблицу; --allow-restricted выводит его всё равно",
            "Бұл істі кестеге шығаруға жол бермейді; --allow-restricted соған қарамастан шығарады",
            "Bu ishni jadvalga chiqarishga yoʻl qoʻymaydi; --allow-restricted shunga qaramay chiqaradi"),
    PERSON(
            "person {0} of the case file",
            "человек {0} в файле случая", "іс файлындағы {0}-адам", "ish faylidagi {0}-shaxs"),
    CODE("code", "код", "код", "kod"),
    NO_SUCH_CASE(
            "No row has the code that --case gives",
            "Ни в одной строке нет кода, указанного в --case",
            "--case көрсеткен код ешбір жолда жоқ",
            "--case koʻrsatgan kod hech bir qatorda yoʻq"),
    CASE_ALIKE(
            "a code that differs only in capitals, blanks or dashes is in row {0}",
            "код, который отличается только регистром, пробелами или дефисами, есть в строке {0}",
            "тек бас әріптерімен, бос орындарымен немесе сызықшаларымен ерекшеленетін код {0} жолында бар",
            "faqat bosh harflari, boʻsh joylari yoki chiziqchalari bilan farq qiladigan kod {0} qatorda bor"),
    NO_PERSONS(
            "The rows of a dataset are about nobody in particular, so that none becomes a row of a person",
            "Строки набора данных не говорят о ком-то определённом, поэтому ни одна не становится строкой о человеке",
            "Деректер жиынының жолдары нақты ешкім туралы емес, сондықтан ешқайсысы адам туралы жол болмайды",
            "Maʼlumotlar toʻplamining qatorlari aniq bir kishi haqida emas, shuning uchun hech biri shaxs qatoriga aylanmaydi");

    private final String english;
    private final String russian;
    private final String kazakh;
    private final String uzbek;

    ConvertTexts(String english, String russian, String kazakh, String uzbek) {
        this.english = english;
        this.russian = russian;
        this.kazakh = kazakh;
        this.uzbek = uzbek;
    }

    String in(Language language) {
        return switch (language) {
            case en -> english;
            case ru -> russian;
            case kk -> kazakh;
            case uz -> uzbek;
        };
    }
}
