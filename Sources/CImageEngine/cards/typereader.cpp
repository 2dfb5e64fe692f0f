#include "typereader.hpp"

#include "refusal.hpp"

#include <tesseract/baseapi.h>

#include <algorithm>

// Clang has no omp.h of the GNU library that Tesseract uses.
extern "C" void omp_set_max_active_levels(int);

namespace engine {

namespace {

using Library = tesseract::TessBaseAPI;

void load(Library &library, const char *folder, const char *language) {
    // Words of a language have no place in names and numbers.
    const std::vector<std::string> names{"load_system_dawg", "load_freq_dawg", "debug_file"};
    const std::vector<std::string> values{"0", "0", "/dev/null"};
    if (library.Init(folder, language, tesseract::OEM_LSTM_ONLY, nullptr, 0, &names, &values,
                     false) != 0)
        throw Refusal(IE_MISSING_MODEL,
                      std::string("language data cannot be read: ") + language +
                          (folder != nullptr ? std::string(" in ") + folder : std::string()));
    library.SetVariable("user_defined_dpi", "300");
    library.SetVariable("tessedit_do_invert", "0");
}

const char *letters(Type type) {
    switch (type) {
    case Type::number:
        return "0123456789X";
    case Type::zone:
        return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    case Type::chinese:
        break;
    }
    return "";
}

} // namespace

struct TypeReader::Parts {
    Library latin, chinese;
};

TypeReader::TypeReader(const char *folder) : parts_(std::make_unique<Parts>()) {
    load(parts_->latin, folder, "eng");
    load(parts_->chinese, folder, "chi_sim");
}

TypeReader::~TypeReader() = default;

std::vector<Symbol> TypeReader::line(const cv::Mat &grey, Type type) {
    // Tesseract would share a line among four threads, for longer than one takes alone.
    omp_set_max_active_levels(0);
    Library &library = type == Type::chinese ? parts_->chinese : parts_->latin;
    library.SetVariable("tessedit_char_whitelist", letters(type));
    library.SetPageSegMode(tesseract::PSM_RAW_LINE);
    library.SetImage(grey.data, grey.cols, grey.rows, 1, static_cast<int>(grey.step));
    std::vector<Symbol> symbols;
    if (library.Recognize(nullptr) == 0) {
        const std::unique_ptr<tesseract::ResultIterator> found(library.GetIterator());
        constexpr auto level = tesseract::RIL_SYMBOL;
        if (found && !found->Empty(level))
            do {
                const std::unique_ptr<char[]> letter(found->GetUTF8Text(level));
                int left = 0, top = 0, right = 0, bottom = 0;
                if (!letter || static_cast<unsigned char>(letter[0]) <= ' ' ||
                    !found->BoundingBox(level, &left, &top, &right, &bottom))
                    continue;
                symbols.push_back({letter.get(),
                                   {left, top, right - left, bottom - top},
                                   std::clamp(found->Confidence(level) / 100.0, 0.0, 1.0)});
            } while (found->Next(level));
    }
    library.Clear();
    return symbols;
}

std::string text(const std::vector<Symbol> &symbols) {
    std::string all;
    for (const Symbol &symbol : symbols)
        all += symbol.text;
    return all;
}

double confidence(const std::vector<Symbol> &symbols) {
    double least = symbols.empty() ? 0 : 1;
    for (const Symbol &symbol : symbols)
        least = std::min(least, symbol.confidence);
    return least;
}

} // namespace engine
