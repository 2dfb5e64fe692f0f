import Testing
import Views

@testable import Web

@Suite struct URLEncodedFormTests {
    @Test func plusSignsAreSpacesAndPercentFormsAreUTF8() {
        let form = Form(urlEncoded: "q=%E9%87%8D%E5%BA%86+%E5%A4%A7%E5%AD%A6&a=1%2B1")
        #expect(form["q"] == "重庆 大学")
        #expect(form["a"] == "1+1")
    }

    @Test func aFieldMayComeSeveralTimesEmptyOrWithoutAValue() {
        let form = Form(urlEncoded: "levels=bachelor&levels=master&empty=&bare&&x=a=b")
        #expect(form.all("levels") == ["bachelor", "master"])
        #expect(form.first("empty") == "")
        #expect(form.first("bare") == "")
        #expect(form["x"] == "a=b")
        #expect(form.first("absent") == nil)
    }

    @Test func brokenPercentFormsStayAsTheyAre() {
        #expect(Form(urlEncoded: "q=100%&z=%zz")["q"] == "100%")
        #expect(Form(urlEncoded: "q=100%&z=%zz")["z"] == "%zz")
    }

    @Test func zeroBytesAreLeftOut() {
        #expect(Form(urlEncoded: "q=a%00b%00")["q"] == "ab")
    }

    @Test func whatWasTypedCanBeShownAgain() {
        let form = Form(urlEncoded: "phone=138&agreed=yes")
        #expect(form.input()["phone"] == "138")
        #expect(form.isOn("agreed"))
        #expect(!form.isOn("other"))
    }
}
