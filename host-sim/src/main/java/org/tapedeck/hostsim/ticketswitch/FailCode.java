package org.tapedeck.hostsim.ticketswitch;

import java.util.List;

/** The numbers of fail_code, with our words for them. */
record FailCode(int number, String words) {

  // spotless:off
  static final List<FailCode> ROWS = List.of(
      new FailCode(1,    "the crypto_block is not from make_reservation"),
      new FailCode(2,    "mime_text_type is not supported"),
      new FailCode(903,  "the trolley has been purchased"),
      new FailCode(904,  "the trolley is reserved"),
      new FailCode(1201, "no transaction_id"),
      new FailCode(1202, "there is no such transaction"),
      new FailCode(1301, "the reservation has expired"),
      new FailCode(1302, "no customer_data"),
      new FailCode(1303, "no card_data, which is needed"),
      new FailCode(1304, "card_data, which is not wanted"),
      new FailCode(1305, "no country_code"),
      new FailCode(1306, "nothing is despatched to that country"),
      new FailCode(1307, "bad email_address"),
      new FailCode(1308, "customer_data is incomplete"),
      new FailCode(1309, "no card_number"),
      new FailCode(1310, "unknown type of card"),
      new FailCode(1311, "this type of card is not accepted"),
      new FailCode(1312, "card_number is not valid for its type"),
      new FailCode(1313, "no expiry_date"),
      new FailCode(1314, "bad expiry_date"),
      new FailCode(1315, "no cv_two"),
      new FailCode(1316, "bad cv_two"),
      new FailCode(1317, "no issue_number, which is needed"),
      new FailCode(1319, "bad issue_number"),
      new FailCode(1320, "a billing address is not supported"),
      new FailCode(1321, "the billing address is incomplete"),
      new FailCode(1322, "no start_date, which is needed"),
      new FailCode(1323, "bad start_date"),
      new FailCode(1324, "prefilled customer data cannot be changed"),
      new FailCode(1325, "card_data without TLS"),
      new FailCode(1326, "bad return_token"),
      new FailCode(1327, "bad return_domain"),
      new FailCode(1328, "bad return_path"),
      new FailCode(1329, "bad return_with_https"),
      new FailCode(1330, "bad encryption_key"),
      new FailCode(1331, "return_token has been used before"),
      new FailCode(1401, "bad returning_token"),
      new FailCode(1402, "unknown returning_token"),
      new FailCode(1403, "purchased, and the results cannot be shown again"),
      new FailCode(1404, "the reservation has expired"),
      new FailCode(1405, "bad new_return_token"),
      new FailCode(1406, "bad new_return_path"),
      new FailCode(1407, "bad encryption_key"),
      new FailCode(1408, "sub_id is not that of part one"),
      new FailCode(1409, "a header element is missing"),
      new FailCode(1410, "no callback_data"),
      new FailCode(1411, "new_return_token has been used before"));
  // spotless:on

  static FailCode of(int number) {
    return ROWS.stream().filter(row -> row.number == number).findFirst().orElseThrow();
  }
}
