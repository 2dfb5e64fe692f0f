"""The words on buttons, links and fields by which the tests find their way, as a person does."""

WORDS = {
    "batchQuestion": ("特征码或学校名称", "Feature code or school"),
    "find": ("查找采集任务", "Find my collection"),
    "begin": ("是，开始采集", "Yes, begin"),
    "phone": ("手机号码", "Mobile number"),
    "agree": ("我已阅读并同意", "I have read and agree"),
    "sendCode": ("发送验证码", "Send the code"),
    "code": ("6 位验证码", "6-digit code"),
    "signIn": ("登录", "Sign in"),
    "capturePicture": ("采集码图片", "Picture of the code"),
    "readCode": ("读取采集码", "Read the code"),
    "lastFour": ("证件号码最后 4 位", "Last 4 characters"),
    "confirm": ("确认", "Confirm"),
    "itIsMe": ("是我本人，继续", "Yes, this is me"),
    "toCamera": ("去拍照", "Take the photo"),
    "openCamera": ("打开相机拍照", "Open the camera"),
    "usePhoto": ("用这张照片", "Use this photo"),
    "takeAnother": ("重拍一张", "Take another"),
    "submit": ("提交", "Submit"),
    "pay": ("支付", "Pay"),
    "openCashier": ("打开微信支付", "Open WeChat Pay"),
    "freshPhoto": ("拍新照片，不用再付费", "Take a new photo"),
    "checkAndSubmit": ("核对并提交", "Check and submit"),
    "withdraw": ("撤回提交", "Withdraw"),
    "registered": ("上网成功", "Registered"),
    "user": ("用户名", "User name"),
    "password": ("密码", "Password"),
    "passwordSignIn": ("密码登录", "Sign in with a password"),
    "signInNumber": ("证件号码或手机号码", "Document or mobile number"),
    "newPassword": ("新密码", "New password"),
    "repeatPassword": ("重复密码", "Repeat the password"),
    "savePassword": ("保存密码", "Save the password"),
    "readCard": ("识别", "Read it"),
    "documentNumber": ("证件号码", "ID number"),
    "birthDate": ("出生日期", "Date of birth"),
    "saveCard": ("核对无误，保存", "It is right, save it"),
    "exportData": ("导出我的数据", "Export my data"),
    "signOutEverywhere": ("退出所有设备", "Sign out everywhere"),
    "deleteAccount": ("注销账号", "Delete the account"),
    "createBatch": ("创建批次", "Create the batch"),
    "importRoster": ("导入名单", "Import the roster"),
    "buildPackage": ("打包并报送学信网", "Build the package and send it"),
    "download": ("下载 ZIP", "Download ZIP"),
}


def word(name: str, language: str) -> str:
    """The word in `zh` or `en`."""
    chinese, english = WORDS[name]
    return chinese if language == "zh" else english
