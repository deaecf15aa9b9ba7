#include <microhttpd.h>

// MHD_start_daemon takes its options through C variadics, which Swift cannot call: here they come as an array that ends
// with MHD_OPTION_END.
static inline struct MHD_Daemon *mhd_start(
    unsigned int flags, MHD_AccessHandlerCallback handler, void *context, struct MHD_OptionItem *options) {
  return MHD_start_daemon(flags, 0, 0, 0, handler, context, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

// The names of query items and parts of a path are taken apart before they are unescaped.
static inline size_t mhd_unescape_nothing(void *context, struct MHD_Connection *connection, char *text) {
  size_t count = 0;
  while (text[count] != 0) count++;
  return count;
}

static inline struct MHD_OptionItem mhd_no_unescaping(void) {
  struct MHD_OptionItem item = {MHD_OPTION_UNESCAPE_CALLBACK, (intptr_t)mhd_unescape_nothing, 0};
  return item;
}

static inline struct MHD_OptionItem mhd_notify_connection(MHD_NotifyConnectionCallback callback, void *context) {
  struct MHD_OptionItem item = {MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)callback, context};
  return item;
}

static inline struct MHD_OptionItem mhd_notify_completed(MHD_RequestCompletedCallback callback, void *context) {
  struct MHD_OptionItem item = {MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)callback, context};
  return item;
}

// The socket of a connection; -1 if there is none.
static inline int mhd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

// The address that a connection comes from; nil if there is none.
static inline const struct sockaddr *mhd_peer(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info ? info->client_addr : 0;
}

// A body of unknown length that is read from a callback, block by block.
static inline struct MHD_Response *mhd_stream(
    MHD_ContentReaderCallback reader, void *context, MHD_ContentReaderFreeCallback release) {
  return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 16384, reader, context, release);
}

static inline ssize_t mhd_end_of_stream(void) { return MHD_CONTENT_READER_END_OF_STREAM; }
