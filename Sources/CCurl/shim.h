// libcurl's easy interface. Its options are set and asked for through C variadics, which Swift cannot call: one plain
// function here for each type of value.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

static inline CURLcode curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_body(CURL *handle, const void *bytes, curl_off_t count) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, count);
  return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_POSTFIELDS, bytes) : code;
}

static inline CURLcode curl_set_headers(CURL *handle, struct curl_slist *headers) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
}

static inline CURLcode curl_set_receiver(
    CURL *handle, size_t (*receive)(char *, size_t, size_t, void *), void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, receive);
  return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_WRITEDATA, context) : code;
}

// Which schemes the first request and what it is redirected to may have, such as "https" or "http,https".
static inline CURLcode curl_set_schemes(CURL *handle, const char *first, const char *redirected) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, first);
  return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, redirected) : code;
}

static inline long curl_status(CURL *handle) {
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

// Nil when the answer has none; valid until the next request.
static inline const char *curl_content_type(CURL *handle) {
  char *text = 0;
  curl_easy_getinfo(handle, CURLINFO_CONTENT_TYPE, &text);
  return text;
}

static inline CURLcode curl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }
