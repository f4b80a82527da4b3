//! Syllables that tell where a Vietnamese name begins and ends when no capital does.

/// Families that are other words as well, besides those in the lists.
const FAMILIES: [&str; 82] = [
    "bàn", "bạch", "bế", "bồ", "ca", "cao", "chung", "châu", "chử", "cung", "cầm", "giang",
    "giàng", "giáp", "hoa", "hà", "hạ", "hầu", "hồ", "hứa", "kha", "khuất", "kim", "kiên", "la",
    "liêu", "lò", "lưu", "lương", "lường", "lại", "lều", "lỗ", "lục", "lữ", "ma", "mã", "mông",
    "mùa", "mẫn", "nghiêm", "ngũ", "ngạc", "ngụy", "nhữ", "ninh", "nông", "phí", "phù", "quan",
    "quàng", "quản", "sùng", "sơn", "sử", "thang", "thiều", "thào", "thái", "thân", "thẩm", "tiêu",
    "tiết", "trang", "triệu", "trà", "trình", "tào", "tòng", "tô", "tôn", "tăng", "tạ", "từ",
    "uông", "vi", "vàng", "vòng", "vừ", "âu", "ôn", "đèo",
];

/// What stands behind a name and is hardly ever part of one.
const BEHIND: [&str; 268] = [
    "ai", "biết", "buông", "buồn", "bày", "bán", "bèn", "băn", "bơi", "bước", "bảo", "bấm", "bật",
    "bắt", "bằng", "bẽn", "bị", "bỏ", "bồi", "bỗng", "bộc", "bởi", "bực", "chia", "chiều", "cho",
    "chào", "chèo", "chưa", "chạy", "chắp", "chẳng", "chỉ", "chống", "chờ", "chợt", "chụp", "các",
    "cái", "cãi", "còn", "có", "cùng", "cúi", "cũng", "cả", "cảm", "cần", "cởi", "cứ", "do",
    "dành", "dí", "dùng", "dưới", "dẫn", "dậy", "dắt", "dặn", "dừng", "giơ", "giải", "giật", "giữ",
    "gào", "gật", "gặp", "gọi", "gửi", "hay", "hát", "hô", "hôm", "hơn", "hướng", "hết", "hứa",
    "im", "khai", "khi", "khiến", "khoe", "khoát", "khóc", "không", "khẳng", "kiện", "kéo", "kêu",
    "kìm", "ký", "kết", "kể", "lau", "lo", "luôn", "là", "làm", "lái", "lên", "lùi", "lúc", "lại",
    "lấy", "lẩm", "lập", "lắc", "lắp", "lặn", "lặng", "lặp", "mang", "mua", "muốn", "mà", "mất",
    "mấy", "mặc", "mếu", "mỉm", "mỗi", "một", "mới", "mời", "mở", "nay", "nghe", "nghĩ", "nghẹn",
    "ngoài", "ngoái", "ngã", "ngó", "ngước", "ngẩng", "ngậm", "ngập", "ngắt", "ngồi", "ngụ", "ngủ",
    "ngừng", "nhìn", "như", "nhưng", "nhảy", "nhận", "nhắc", "nhớ", "nuôi", "này", "né", "ném",
    "nên", "nêu", "níu", "nói", "nơi", "nấc", "nắm", "nằm", "nếu", "nức", "nữa", "phân", "phạt",
    "phải", "qua", "quay", "quê", "ra", "run", "rút", "rưng", "rất", "rồi", "sau", "sinh", "siết",
    "suýt", "sẽ", "sống", "sợ", "sụt", "sững", "theo", "thuật", "thuộc", "tháo", "thì", "thích",
    "thú", "thấy", "thắc", "thắng", "thốt", "thở", "thức", "thừa", "tin", "tiến", "trao", "trong",
    "trên", "trình", "trú", "trước", "trả", "trầm", "trồng", "trở", "tuyên", "tuổi", "tát", "tên",
    "tại", "tặng", "tỏ", "tới", "tức", "từ", "từng", "tự", "uống", "viết", "và", "vào", "vì",
    "vẫn", "về", "vỗ", "với", "vỡ", "vừa", "xem", "xin", "xua", "xuống", "xác", "xòe", "yêu", "à",
    "òa", "ôm", "ăn", "đang", "đem", "đi", "đâu", "đã", "đó", "đăng", "đưa", "được", "đẩy", "đập",
    "đặt", "đến", "đề", "đều", "để", "đọc", "đứng", "ơi", "ước", "ạ", "ấy", "ở",
];

/// Families that stand before a name of a place as well: `hồ Bàu Sậy`.
const PLACES: [&str; 13] =
    ["châu", "giang", "hồ", "kim", "mùa", "phí", "quan", "sơn", "trà", "từ", "vi", "vàng", "đèo"];

/// Whether a family stands before names of places, too.
pub(super) fn is_before_place(word: &str) -> bool {
    PLACES.binary_search(&word).is_ok()
}

/// Whether a syllable may be a family.
pub(super) fn may_be_family(word: &str) -> bool {
    FAMILIES.binary_search(&word).is_ok()
}

/// Whether a syllable stands behind a name, and is hardly ever part of one.
pub(super) fn after_name(word: &str) -> bool {
    BEHIND.binary_search(&word).is_ok()
}
