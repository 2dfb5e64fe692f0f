import Domain
import Testing

/// Made addresses of people who do not exist.
struct PastedAddressTests {
    struct Example: Sendable {
        let pasted: String
        /// Name, phone, province, city, district, street.
        let read: [String]

        init(_ pasted: String, _ read: String...) {
            self.pasted = pasted
            self.read = read
        }
    }

    private static let tianhe = ["张三", "13800000000", "广东省", "广州市", "天河区", "五山路381号"]

    /// One address in every order and punctuation.
    @Test(
        arguments: [
            "张三 13800000000 广东省广州市天河区五山路381号 510640",
            "张三，13800000000，广东省广州市天河区五山路381号，510640",
            "13800000000 张三 广东省广州市天河区五山路381号",
            "广东省广州市天河区五山路381号 张三 13800000000",
            "广东省广州市天河区五山路381号，13800000000，张三",
            "510640 广东省广州市天河区五山路381号 张三 13800000000",
            "收件人：张三\n手机号码：13800000000\n所在地区：广东省广州市天河区\n详细地址：五山路381号",
            "姓名:张三 电话:138 0000 0000 地址:广东省广州市天河区五山路381号 邮编:510640",
            "张三;138-0000-0000;广东省;广州市;天河区;五山路381号",
            "张三 +86 13800000000 广东 广州 天河区 五山路381号",
            "张三13800000000广东省广州市天河区五山路381号",
            "张三 ８６13800000000 广东广州天河区五山路381号",
            "张三　１３８００００００００　广东省广州市天河区五山路３８１号",
            "广州市天河区五山路381号 张三 13800000000",
            "广州天河区五山路381号 张三 13800000000",
            "张三广东省广州市天河区五山路381号13800000000",
            "广东省广州市天河区五山路381号张三13800000000",
            "收货人: 张三, 联系电话: 13800000000, 收货地址: 广东省 广州市 天河区 五山路381号",
        ]
    )
    func oneAddressIsReadHoweverItIsWritten(_ pasted: String) {
        let address = PastedAddress(pasted)
        #expect(fields(address) == Self.tianhe)
    }

    @Test(
        arguments: [
            Example(
                "李雷 13900000001 北京市朝阳区学院路1号",
                "李雷",
                "13900000001",
                "北京市",
                "北京市",
                "朝阳区",
                "学院路1号"
            ),
            Example(
                "李雷 13900000001 北京市北京市朝阳区学院路1号",
                "李雷",
                "13900000001",
                "北京市",
                "北京市",
                "朝阳区",
                "学院路1号"
            ),
            Example(
                "重庆沙坪坝区沙正街174号 韩梅梅 13700000002",
                "韩梅梅",
                "13700000002",
                "重庆市",
                "重庆市",
                "沙坪坝区",
                "沙正街174号"
            ),
            Example(
                "吉林省吉林市昌邑区解放路2号 王五 15000000003",
                "王五",
                "15000000003",
                "吉林省",
                "吉林市",
                "昌邑区",
                "解放路2号"
            ),
            Example(
                "吉林市昌邑区解放路2号 王五 15000000003",
                "王五",
                "15000000003",
                "吉林省",
                "吉林市",
                "昌邑区",
                "解放路2号"
            ),
            Example(
                "内蒙古呼和浩特市赛罕区大学路5号 巴特尔 15100000004",
                "巴特尔",
                "15100000004",
                "内蒙古自治区",
                "呼和浩特市",
                "赛罕区",
                "大学路5号"
            ),
            Example(
                "新疆维吾尔自治区乌鲁木齐市天山区胜利路6号 阿依古丽·买买提 15200000005",
                "阿依古丽·买买提",
                "15200000005",
                "新疆维吾尔自治区",
                "乌鲁木齐市",
                "天山区",
                "胜利路6号"
            ),
            Example(
                "云南省大理市古城镇人民路7号 段誉 15300000006",
                "段誉",
                "15300000006",
                "云南省",
                "大理白族自治州",
                "大理市",
                "古城镇人民路7号"
            ),
            Example(
                "湖北省恩施土家族苗族自治州恩施市学院路8号 田甜 15500000007",
                "田甜",
                "15500000007",
                "湖北省",
                "恩施土家族苗族自治州",
                "恩施市",
                "学院路8号"
            ),
            Example(
                "江苏省苏州市昆山市前进路9号 顾言 15600000008",
                "顾言",
                "15600000008",
                "江苏省",
                "苏州市",
                "昆山市",
                "前进路9号"
            ),
            Example(
                "广东省东莞市松山湖大道10号 黄河 15700000009",
                "黄河",
                "15700000009",
                "广东省",
                "东莞市",
                "",
                "松山湖大道10号"
            ),
            Example(
                "青海省海南藏族自治州共和县城南路11号 才让 15800000010",
                "才让",
                "15800000010",
                "青海省",
                "海南藏族自治州",
                "共和县",
                "城南路11号"
            ),
            Example(
                "海南省海口市美兰区人民大道58号 符海 15900000011",
                "符海",
                "15900000011",
                "海南省",
                "海口市",
                "美兰区",
                "人民大道58号"
            ),
            Example(
                "上海市市辖区浦东新区世纪大道12号 史密斯 18000000012",
                "史密斯",
                "18000000012",
                "上海市",
                "上海市",
                "浦东新区",
                "世纪大道12号"
            ),
            Example(
                "河南省济源市济水大街13号 司马光 18100000013",
                "司马光",
                "18100000013",
                "河南省",
                "济源市",
                "",
                "济水大街13号"
            ),
            Example(
                "四川省成都市郫都区红光镇学府小区14栋 诸葛明 18200000014",
                "诸葛明",
                "18200000014",
                "四川省",
                "成都市",
                "郫都区",
                "红光镇学府小区14栋"
            ),
        ]
    )
    func anAddressIsTakenApart(_ example: Example) {
        #expect(fields(PastedAddress(example.pasted)) == example.read)
    }

    @Test func aPostcodeIsKeptApart() {
        #expect(PastedAddress("张三 13800000000 广东省广州市天河区五山路381号 510640").postcode == "510640")
        #expect(PastedAddress("张三 13800000000 广州市天河区五山路381号510640室").postcode.isEmpty)
    }

    @Test(arguments: ["", "   ", "🎓🎓", "<script>alert(1)</script>", "' or 1=1 --", "123456789"])
    func whatIsNoAddressInventsNothing(_ pasted: String) {
        let address = PastedAddress(pasted)
        #expect(address.phone.isEmpty && address.province.isEmpty && address.city.isEmpty)
    }

    @Test func aBookIsCutShort() {
        let long = String(repeating: "广东省广州市天河区五山路", count: 1000)
        #expect(PastedAddress(long).street.count <= PastedAddress.maximum)
    }

    private func fields(_ address: PastedAddress) -> [String] {
        [
            address.recipient, address.phone, address.province, address.city, address.district,
            address.street,
        ]
    }
}
