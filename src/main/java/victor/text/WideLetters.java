package victor.text;

import java.util.Arrays;

/**
 * The part of {@link WordLetters} beyond ASCII. The tables hold what FTS5's {@code unicode61 remove_diacritics 2} was seen to do
 * with every code point; it is loaded only when a text has such characters.
 */
final class WideLetters {
    /** Where letters of words and separators take turns, from U+0080 on, which is a separator. */
    private static final int[] TURNS = numbers("""
            aa ab b2 b4 b5 b6 b9 bb bc bf c0 d7 d8 f7 f8 2c2 2c6 2d2 2e0 2e5 2ec 2ed 2ee 2ef 370 375 376 37e 37f 384
            386 387 388 3f6 3f7 482 48a 55a 560 589 58b 58f 590 591 5c8 5f3 5f5 600 605 606 61c 61e 620 64b 660 66a
            66e 670 671 6d4 6d5 6d6 6e5 6e7 6ee 6fd 6ff 700 70e 70f 710 711 712 730 74b 7a6 7b1 7eb 7f4 7f6 7fa 816
            81a 81b 824 825 828 829 82e 830 83f 859 85c 85e 85f 8e4 8ff 900 904 93a 93d 93e 950 951 958 962 966 970
            971 981 984 9bc 9bd 9be 9c5 9c7 9c9 9cb 9ce 9d7 9d8 9e2 9e4 9f2 9f4 9fa 9fc a01 a04 a3c a3d a3e a43 a47
            a49 a4b a4e a51 a52 a70 a72 a75 a76 a81 a84 abc abd abe ac6 ac7 aca acb ace ae2 ae4 af0 af2 b01 b04 b3c
            b3d b3e b45 b47 b49 b4b b4e b56 b58 b62 b64 b70 b71 b82 b83 bbe bc3 bc6 bc9 bca bce bd7 bd8 bf3 bfb c01
            c04 c3e c45 c46 c49 c4a c4e c55 c57 c62 c64 c7f c80 c82 c84 cbc cbd cbe cc5 cc6 cc9 cca cce cd5 cd7 ce2
            ce4 d02 d04 d3e d45 d46 d49 d4a d4e d57 d58 d62 d64 d79 d7a d82 d84 dca dcb dcf dd5 dd6 dd7 dd8 de0 df2
            df5 e31 e32 e34 e3b e3f e40 e47 e50 e5a e5c eb1 eb2 eb4 eba ebb ebd ec8 ece f01 f20 f34 f40 f71 f88 f8d
            f98 f99 fbd fbe fcd fce fdb 102b 103f 104a 1050 1056 105a 105e 1061 1062 1065 1067 106e 1071 1075 1082
            108e 108f 1090 109a 10a0 10fb 10fc 135d 1369 1390 139a 1400 1401 166d 166f 1680 1681 169b 169d 16eb 16ee
            1712 1715 1732 1737 1752 1754 1772 1774 17b4 17d7 17d8 17dc 17dd 17de 1800 180f 18a9 18aa 1920 192c 1930
            193c 1940 1941 1944 1946 19b0 19c1 19c8 19ca 19de 1a00 1a17 1a1c 1a1e 1a20 1a55 1a5f 1a60 1a7d 1a7f 1a80
            1aa0 1aa7 1aa8 1aae 1b00 1b05 1b34 1b45 1b5a 1b7d 1b80 1b83 1ba1 1bae 1be6 1bf4 1bfc 1c00 1c24 1c38 1c3b
            1c40 1c7e 1c80 1cc0 1cc8 1cd0 1ce9 1ced 1cee 1cf2 1cf5 1dc0 1de7 1dfc 1e00 1fbd 1fbe 1fbf 1fc2 1fcd 1fd0
            1fdd 1fe0 1fed 1ff0 1ffd 1fff 2000 2065 206a 2070 207a 207f 208a 208f 20a0 20ba 20d0 20f1 2100 2102 2103
            2107 2108 210a 2114 2115 2116 2119 211e 2124 2125 2126 2127 2128 2129 212a 212e 212f 213a 213c 2140 2145
            214a 214e 214f 2150 2190 23f4 2400 2427 2440 244b 249c 24ea 2500 2700 2701 2776 2794 2b4d 2b50 2b5a 2ce5
            2ceb 2cef 2cf2 2cf9 2cfd 2cfe 2d00 2d70 2d71 2d7f 2d80 2de0 2e2f 2e30 2e3c 2e80 2e9a 2e9b 2ef4 2f00 2fd6
            2ff0 2ffc 3000 3005 3008 3021 302a 3031 3036 3038 303d 3040 3099 309d 30a0 30a1 30fb 30fc 3190 3192 3196
            31a0 31c0 31e4 3200 321f 322a 3248 3250 3251 3260 3280 328a 32b1 32c0 32ff 3300 3400 4dc0 4e00 a490 a4c7
            a4fe a500 a60d a610 a66f a67f a69f a6a0 a6f0 a6f8 a700 a717 a720 a722 a789 a78b a802 a803 a806 a807 a80b
            a80c a823 a82c a836 a83a a874 a878 a880 a882 a8b4 a8c5 a8ce a8d0 a8e0 a8f2 a8f8 a8fb a926 a930 a947 a954
            a95f a960 a980 a984 a9b3 a9ce a9de a9e0 aa29 aa37 aa43 aa44 aa4c aa4e aa5c aa60 aa77 aa7a aa7b aa7c aab0
            aab1 aab2 aab5 aab7 aab9 aabe aac0 aac1 aac2 aade aae0 aaeb aaf2 aaf5 aaf7 abe3 abee fb1e fb1f fb29 fb2a
            fbb2 fbc2 fd3e fd40 fdfc fdfe fe00 fe1a fe20 fe27 fe30 fe53 fe54 fe67 fe68 fe6c feff ff00 ff01 ff10 ff1a
            ff21 ff3b ff41 ff5b ff66 ffe0 ffe7 ffe8 ffef fff9 10000 10100 10103 10137 10140 10179 1018a 10190 1019c
            101d0 101fe 1039f 103a0 103d0 103d1 10857 10858 1091f 10920 1093f 10940 10a01 10a04 10a05 10a07 10a0c
            10a10 10a38 10a3b 10a3f 10a40 10a50 10a59 10a7f 10a80 10b39 10b40 11000 11003 11038 1104e 11080 11083
            110b0 110c2 11100 11103 11127 11135 11140 11144 11180 11183 111b3 111c1 111c5 111c9 116ab 116b8 12470
            12474 16f51 16f7f 16f8f 16f93 1d000 1d0f6 1d100 1d127 1d129 1d1de 1d200 1d246 1d300 1d357 1d6c1 1d6c2
            1d6db 1d6dc 1d6fb 1d6fc 1d715 1d716 1d735 1d736 1d74f 1d750 1d76f 1d770 1d789 1d78a 1d7a9 1d7aa 1d7c3
            1d7c4 1eef0 1eef2 1f000 1f02c 1f030 1f094 1f0a0 1f0af 1f0b1 1f0bf 1f0c1 1f0d0 1f0d1 1f0e0 1f110 1f12f
            1f130 1f16c 1f170 1f19b 1f1e6 1f203 1f210 1f23b 1f240 1f249 1f250 1f252 1f300 1f321 1f330 1f336 1f337
            1f37d 1f380 1f394 1f3a0 1f3c5 1f3c6 1f3cb 1f3e0 1f3f1 1f400 1f43f 1f440 1f441 1f442 1f4f8 1f4f9 1f4fd
            1f500 1f53e 1f540 1f544 1f550 1f568 1f5fb 1f641 1f645 1f650 1f680 1f6c6 1f700 1f774 e0001 e0002 e0020
            e0080 e0100 e01f0
            """);

    /** Marks that vanish within a word, first and last of each range. */
    private static final int[] MARKS = numbers("300 304 306 30c 30f 30f 311 311 31b 31b 323 328 32d 32e 330 331 ");

    /**
     * What letters become: {@code first-last=target} all the same, {@code >} shifted as far as the first one, {@code ~} shifted too,
     * but only every second one.
     */
    private static final String FOLDS = """
            b5-b5=3bc c0-c5=61 c6-c6=e6 c7-c7=63 c8-cb=65 cc-cf=69 d0-d0=f0 d1-d2>6e d3-d6=6f d8-d8=f8 d9-dc=75
            dd-dd=79 de-de=fe e0-e5=61 e7-e7=63 e8-eb=65 ec-ef=69 f1-f2>6e f3-f6=6f f9-fc=75 fd-fd=79 ff-ff=79
            100-105=61 106-10d=63 10e-10f=64 110-110=111 112-11b=65 11c-123=67 124-125=68 126-126=127 128-130=69
            132-132=133 134-135=6a 136-137=6b 139-13e=6c 13f-141~140 143-148=6e 14a-14a=14b 14c-151=6f 152-152=153
            154-159=72 15a-161=73 162-165=74 166-166=167 168-173=75 174-175=77 176-178=79 179-17e=7a 17f-17f=73
            181-181=253 182-184~183 186-186=254 187-187=188 189-18a>256 18b-18b=18c 18e-18e=1dd 18f-18f=259
            190-190=25b 191-191=192 193-193=260 194-194=263 196-196=269 197-197=268 198-198=199 19c-19c=26f
            19d-19d=272 19f-19f=275 1a0-1a1=6f 1a2-1a4~1a3 1a6-1a6=280 1a7-1a7=1a8 1a9-1a9=283 1ac-1ac=1ad
            1ae-1ae=288 1af-1b0=75 1b1-1b2>28a 1b3-1b5~1b4 1b7-1b7=292 1b8-1b8=1b9 1bc-1bc=1bd 1c4-1c5=1c6
            1c7-1c8=1c9 1ca-1cb=1cc 1cd-1ce=61 1cf-1d0=69 1d1-1d2=6f 1d3-1dc=75 1de-1df=61 1e0-1e4~1e1 1e6-1e7=67
            1e8-1e9=6b 1ea-1ed=6f 1ee-1ee=1ef 1f0-1f0=6a 1f1-1f2=1f3 1f4-1f5=67 1f6-1f6=195 1f7-1f7=1bf 1f8-1f9=6e
            1fa-1fb=61 1fc-1fe~1fd 200-203=61 204-207=65 208-20b=69 20c-20f=6f 210-213=72 214-217=75 218-219=73
            21a-21b=74 21c-21c=21d 21e-21f=68 220-220=19e 222-224~223 226-227=61 228-229=65 22a-231=6f 232-233=79
            23a-23a=2c65 23b-23b=23c 23d-23d=19a 23e-23e=2c66 241-241=242 243-243=180 244-244=289 245-245=28c
            246-24e~247 370-372~371 376-376=377 386-386=3ac 388-38a>3ad 38c-38c=3cc 38e-38f>3cd 391-3a1>3b1
            3a3-3ab>3c3 3c2-3c2=3c3 3cf-3cf=3d7 3d0-3d0=3b2 3d1-3d1=3b8 3d5-3d5=3c6 3d6-3d6=3c0 3d8-3ee~3d9
            3f0-3f0=3ba 3f1-3f1=3c1 3f4-3f4=3b8 3f5-3f5=3b5 3f7-3f7=3f8 3f9-3f9=3f2 3fa-3fa=3fb 3fd-3ff>37b
            400-40f>450 410-42f>430 460-480~461 48a-4be~48b 4c0-4c0=4cf 4c1-4cd~4c2 4d0-526~4d1 531-556>561
            10a0-10c5>2d00 10c7-10c7=2d27 10cd-10cd=2d2d 1e00-1e01=61 1e02-1e07=62 1e08-1e09=63 1e0a-1e13=64
            1e14-1e1d=65 1e1e-1e1f=66 1e20-1e21=67 1e22-1e2b=68 1e2c-1e2f=69 1e30-1e35=6b 1e36-1e3d=6c 1e3e-1e43=6d
            1e44-1e4b=6e 1e4c-1e53=6f 1e54-1e57=70 1e58-1e5f=72 1e60-1e69=73 1e6a-1e71=74 1e72-1e7b=75 1e7c-1e7f=76
            1e80-1e89=77 1e8a-1e8d=78 1e8e-1e8f=79 1e90-1e95=7a 1e96-1e96=68 1e97-1e97=74 1e98-1e98=77 1e99-1e99=79
            1e9b-1e9b=73 1e9e-1e9e=df 1ea0-1eb7=61 1eb8-1ec7=65 1ec8-1ecb=69 1ecc-1ee3=6f 1ee4-1ef1=75 1ef2-1ef9=79
            1efa-1efe~1efb 1f08-1f0f>1f00 1f18-1f1d>1f10 1f28-1f2f>1f20 1f38-1f3f>1f30 1f48-1f4d>1f40 1f59-1f5f~1f51
            1f68-1f6f>1f60 1f88-1f8f>1f80 1f98-1f9f>1f90 1fa8-1faf>1fa0 1fb8-1fb9>1fb0 1fba-1fbb>1f70 1fbc-1fbc=1fb3
            1fbe-1fbe=3b9 1fc8-1fcb>1f72 1fcc-1fcc=1fc3 1fd8-1fd9>1fd0 1fda-1fdb>1f76 1fe8-1fe9>1fe0 1fea-1feb>1f7a
            1fec-1fec=1fe5 1ff8-1ff9>1f78 1ffa-1ffb>1f7c 1ffc-1ffc=1ff3 2126-2126=3c9 212a-212a=6b 212b-212b=61
            2132-2132=214e 2160-216f>2170 2183-2183=2184 2c00-2c2e>2c30 2c60-2c60=2c61 2c62-2c62=26b 2c63-2c63=1d7d
            2c64-2c64=27d 2c67-2c6b~2c68 2c6d-2c6d=251 2c6e-2c6e=271 2c6f-2c6f=250 2c70-2c70=252 2c72-2c72=2c73
            2c75-2c75=2c76 2c7e-2c7f>23f 2c80-2ce2~2c81 2ceb-2ced~2cec 2cf2-2cf2=2cf3 a640-a66c~a641 a680-a696~a681
            a722-a72e~a723 a732-a76e~a733 a779-a77b~a77a a77d-a77d=1d79 a77e-a786~a77f a78b-a78b=a78c a78d-a78d=265
            a790-a792~a791 a7a0-a7a8~a7a1 a7aa-a7aa=266 ff21-ff3a>ff41 10400-10427>10428
            """;

    private static final int[] FIRST;
    private static final int[] LAST;
    private static final int[] TARGET;
    private static final char[] KIND;

    static {
        char[] folds = FOLDS.toCharArray();
        int count = 0;
        for (char c : folds) {
            count += c == '-' ? 1 : 0;
        }
        FIRST = new int[count];
        LAST = new int[count];
        TARGET = new int[count];
        KIND = new char[count];
        int row = 0;
        int value = 0;
        for (char c : folds) {
            if (isDigit(c)) {
                value = value * 16 + digit(c);
                continue;
            }
            if (c == '-') {
                FIRST[row] = value;
            } else if (c == ' ' || c == '\n') {
                TARGET[row++] = value;
            } else {
                LAST[row] = value;
                KIND[row] = c;
            }
            value = 0;
        }
    }

    private WideLetters() {}

    /** As {@link WordLetters#fold}, for code points from 128 on. */
    static int fold(int codePoint) {
        int turn = Arrays.binarySearch(TURNS, codePoint);
        int turns = turn >= 0 ? turn + 1 : -turn - 1;
        if ((turns & 1) == 0) {
            return isMark(codePoint) ? WordLetters.MARK : WordLetters.NONE;
        }
        int found = Arrays.binarySearch(FIRST, codePoint);
        int row = found >= 0 ? found : -found - 2;
        if (row < 0 || codePoint > LAST[row]) {
            return codePoint;
        }
        int distance = codePoint - FIRST[row];
        return switch (KIND[row]) {
            case '=' -> TARGET[row];
            case '>' -> TARGET[row] + distance;
            default -> (distance & 1) == 0 ? TARGET[row] + distance : codePoint;
        };
    }

    private static boolean isMark(int codePoint) {
        for (int i = 0; i < MARKS.length; i += 2) {
            if (codePoint >= MARKS[i] && codePoint <= MARKS[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static int[] numbers(String hexadecimal) {
        char[] text = hexadecimal.toCharArray();
        int[] numbers = new int[text.length / 2];
        int row = 0;
        for (char c : text) {
            if (isDigit(c)) {
                numbers[row] = numbers[row] * 16 + digit(c);
            } else {
                row++;
            }
        }
        return Arrays.copyOf(numbers, row);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : c - 'a' + 10;
    }
}
