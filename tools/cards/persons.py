"""Persons who do not exist, and the numbers that documents would give them."""

import dataclasses
import random

SURNAMES = "张王李赵陈刘杨黄周吴徐孙马朱胡郭何林罗高梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉秀文辉玲红建国志海燕宇晨欣怡子涵浩然梓"
# Frequencies are not those of the country: the rarer ones must be read as well.
PEOPLES = "汉 汉 汉 汉 汉 汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 傣 黎 土".split()
# Places and their codes; streets are invented.
PLACES = [
    ("北京市朝阳区", "110105"), ("天津市南开区", "120104"), ("河北省石家庄市长安区", "130102"),
    ("山西省太原市小店区", "140105"), ("辽宁省沈阳市和平区", "210102"), ("吉林省长春市南关区", "220102"),
    ("上海市徐汇区", "310104"), ("江苏省南京市玄武区", "320102"), ("浙江省杭州市上城区", "330102"),
    ("安徽省合肥市瑶海区", "340102"), ("福建省福州市鼓楼区", "350102"), ("山东省济南市历下区", "370102"),
    ("河南省郑州市中原区", "410102"), ("湖北省武汉市江岸区", "420102"), ("湖南省长沙市芙蓉区", "430102"),
    ("广东省广州市海珠区", "440105"), ("重庆市渝中区", "500103"), ("四川省成都市锦江区", "510104"),
    ("贵州省贵阳市南明区", "520102"), ("云南省昆明市五华区", "530102"), ("陕西省西安市新城区", "610102"),
    ("甘肃省兰州市城关区", "620102"), ("新疆维吾尔自治区乌鲁木齐市天山区", "650102"),
]
STREETS = ["样本路", "样张街", "示例大道", "试读东路", "范例西街"]
ROMAN = {
    "surnames": "ZHANG WANG LI ZHAO CHEN LIU YANG HUANG ZHOU WU XU SUN MA ZHU HU GUO HE LIN".split(),
    "given": "SAN XIAO YU MING HUA JIE NA FANG WEI TAO YANG LEI QIANG JING LAN BO KUN OU".split(),
}


@dataclasses.dataclass
class Person:
    name: str
    sex: str
    people: str
    birth: tuple
    address: str
    number: str


@dataclasses.dataclass
class Passport:
    lines: list
    surname: str
    given: str


def check_character(digits):
    """GB 11643 (ISO 7064 MOD 11-2)."""
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(d) * w for d, w in zip(digits, weights)) % 11]


def check_digit(text):
    """ICAO 9303-3."""
    return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[i % 3] for i, c in enumerate(text)) % 10)


def person(chance: random.Random):
    woman = chance.random() < 0.5
    year, month, day = chance.randint(1985, 2008), chance.randint(1, 12), chance.randint(1, 28)
    place, region = chance.choice(PLACES)
    sequence = chance.randint(0, 499) * 2 + (0 if woman else 1)
    digits = f"{region}{year:04}{month:02}{day:02}{sequence:03}"
    # Nobody is called 样, so that everybody sees that the person was made up.
    name = chance.choice(SURNAMES) + chance.choice(GIVEN) + "样"
    address = f"{place}{chance.choice(STREETS)}{chance.randint(1, 299)}号"
    if chance.random() < 0.6:
        address += f"{chance.randint(1, 30)}号楼{chance.randint(1, 6)}单元{chance.randint(101, 2805)}室"
    return Person(
        name, "女" if woman else "男", chance.choice(PEOPLES), (year, month, day), address,
        digits + check_character(digits),
    )


def passport(chance: random.Random):
    surname = chance.choice(ROMAN["surnames"])
    given = chance.choice(ROMAN["given"]) + chance.choice(ROMAN["given"]) + "YANG"
    first = f"P{chance.choice('<O')}CHN{surname}<<{given}".ljust(44, "<")
    number = chance.choice(["E", "EA", "EC", "G", "EH"])
    number += "".join(chance.choice("0123456789") for _ in range(9 - len(number)))
    birth = f"{chance.randint(60, 99):02}{chance.randint(1, 12):02}{chance.randint(1, 28):02}"
    expiry = f"{chance.randint(25, 35):02}{chance.randint(1, 12):02}{chance.randint(1, 28):02}"
    # Chinese passports carry letters in the optional data; others nothing.
    optional = "".join(chance.choice("LMNOPAB") for _ in range(14)) if chance.random() < 0.6 else "<" * 14
    body = number + check_digit(number) + "CHN" + birth + check_digit(birth)
    body += chance.choice("MF") + expiry + check_digit(expiry) + optional
    body += check_digit(optional) if optional[0] != "<" else chance.choice("<0")
    body += check_digit(body[0:10] + body[13:20] + body[21:43])
    return Passport([first, body], surname, given)
