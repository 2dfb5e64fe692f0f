/// The passwords that are guessed first, as lists of leaked passwords have them.
///
/// Most are a stem with an ending that people add to satisfy a rule such as ours, so that some
/// hundred stems and endings stand for many thousand passwords; only those of letters and digits
/// matter here, others are refused anyway.
enum CommonPasswords {
    /// Whether capitals or not, a common one; so is what repeats two or three signs only.
    static func contains(_ password: String) -> Bool {
        let folded = password.lowercased()
        guard Set(folded).count > 3, !whole.contains(folded) else { return true }
        let stem = String(folded.prefix { !$0.isASCIIDigit })
        let lead = String(folded.prefix(while: \.isASCIIDigit))
        return isCommon(stem: stem, ending: String(folded.dropFirst(stem.count)))
            || isCommon(stem: String(folded.dropFirst(lead.count)), ending: lead)
    }

    private static func isCommon(stem: String, ending: String) -> Bool {
        stems.contains(stem) && (endings.contains(ending) || isYear(ending))
    }

    private static func isYear(_ digits: String) -> Bool {
        digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    }

    private static let stems = words(
        """
        a aa aaa aaaa ab abc abcd abcde abcdef abcdefg abcdefgh ac ad admin administrator alex
        alexander amanda andrew angel anna apple as asd asdf asdfg asdfgh asdfghj asdfghjkl baby
        baidu bailey bao baobao baobei bb beijing ben bu buster c cc charlie chen chenchen chelsea
        china computer cs d da dan daniel david dd default demo dragon e eagle f fang feng ff
        football friend g george gg ginger guest guo h han hannah harley he hello hh hu huang
        hunter i iloveu iloveyou internet j jack james jasmine jennifer jessica jiang jiaozi jing
        jj john jordan joshua jun k ke killer king kk l lang lei letmein li liang lin liu live ll
        long love lovely lover loveyou lu luo ly lzy m ma mama maggie manager master matthew me
        michael michelle mickey min ming mm monkey mother mustang my myspace n nana nicole nihao
        ning nn o oo oracle p pass passw password passwd peng phone pokemon pp princess private
        purple q qaz qazwsx qazwsxedc qing qq qqq qqww qwe qwer qwert qwerty qwertyu qwertyuiop r
        rainbow ran robert root rr s samsung samantha school secret secure server shadow shen
        shuai silver smile soccer song spring ss star starwars student su summer sun sunshine
        super superman t tang taobao taylor teacher temp test tester testing thomas tian tianya
        tigger tom tt u user v w wan wang wangjian wangwei wei welcome welove wen wo woaini
        woaiwo woaiwojia wodemima wojiushiwo wu ww www x xia xiao xiaoxiao xie xu xx xxx xyz y yan
        yang yangyang yao ye ying yu yuan yy z zaq zhang zhangwei zhao zhen zheng zhou zhu zx zxc
        zxcv zxcvb zxcvbn zxcvbnm zz zzz
        """
    )

    private static let endings = words(
        """
        0 00 000 0000 00000 000000 0000000 1 11 111 1111 11111 111111 1111111 11111111 12 123 1234
        12345 123456 1234567 12345678 123456789 1234567890 0123456789 0123 01234 012345 0123456
        01234567 012345678 2 22 222 222222 3 33 333 321 4321 54321 654321 7654321 87654321
        987654321 0987654321 5 55 555 520 520520 5201314 520131 521 521521 521125 1314 1314520
        1314521 13145200 131420 13141314 147 147258 147258369 147852 159 159357 159753 258 258369
        369 456 456789 456123 4567 6 66 666 6666 666666 66666666 7 77 777 7777 777777 7777777
        77777777 7758258 7758521 778899 789 789456 789456123 8 88 888 8888 888888 8888888 88888888
        9 99 999 9999 999999 99999999 10 100 1000 101 100200 10086 10086 10010 110 110110 110120
        112233 11223344 1122334455 121 1212 121212 123123 123123123 123321 1233210 123654
        123654789 124 1357 13579 135790 1357924680 168 168168 1688 2 21 23 234 2345 234567 24680
        246810 333333 444 4444 444444 555555 5555 55555 5211314 7788 778899 789789 963852 963852741
        """
    )

    private static let whole = words(
        """
        1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 1qaz1qaz 1qaz0okm 2wsx3edc
        3edc4rfv 1a2b3c4d 1a2b3c4d5e 1a2s3d4f 1z2x3c4v a1b2c3d4 a1b2c3d4e5 a1s2d3f4 q1w2e3r4
        q1w2e3r4t5 z1x2c3v4 zaq12wsx zaq1xsw2 zaq1zaq1 qaz123wsx qazwsx123 q1w2e3r4t5y6 p@ssw0rd
        p@ssword1 p@ss1234 pa55word passw0rd passw0rd1 pa55w0rd trustno1 abc123abc 123abc123
        123qweasd 123qweasdzxc 123qweas 12qwaszx 1234qwer 123456qq qq123123 asd123asd 123asd123
        qwe123qwe 123qwe123 1234abcd abcd1234 aa123456 1234asdf asdf1234 admin123 admin888
        love1314 ilove1314 iloveu2 iloveyou2 ncc1701d ncc1701e rush2112 blink182 slipknot666
        jordan23 michael23 u2u2u2u2 100200300a 5201314a 5201314q a5201314 q5201314 w5201314
        z5201314 y5201314 l5201314 wozhiaini520 woaini1314520 woaini5201314 aini1314 aini5201314
        wo123456 woshishui1 caonima123 caonima520 nihao123 mima1234 mima123456 mima12345 g00gle
        access14 bond007007 charlie2 dragon12 gfhjkm123 passwort1 changeme1 changeme123 letmein01
        temp1234 test1234 welcome01 welcome2 summer69 r2d2c3po chsi2026 chsi2025 xueying1 xueying123
        """
    )

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
