package org.tapedeck.framework.command;

import java.util.Arrays;
import java.util.Optional;

/**
 * The secondary return codes. Numbers up to 128 are the original's; numbers from 201 are ours. The
 * numbers 1000 to 1999 belong to the cassettes' own keywords.
 */
public enum SecondaryReturnCode {
  // spotless:off
  RC_NONE                         (  0, "nothing more to say"),
  RC_INPUT_ERROR_TOO_LONG         (  2, "the input is too long"),
  RC_INPUT_ERROR_UNKNOWN_COMMAND  (  3, "the OPERATION is not known"),
  RC_UNEXPECTED                   (  4, "an unexpected error"),
  RC_MERCHANTNUMBER               (110, "MERCHANTNUMBER"),
  RC_ORDERNUMBER                  (111, "ORDERNUMBER"),
  RC_PAYMENTNUMBER                (112, "PAYMENTNUMBER"),
  RC_CREDITNUMBER                 (113, "CREDITNUMBER"),
  RC_BATCHNUMBER                  (114, "BATCHNUMBER"),
  RC_ACCOUNTNUMBER                (115, "ACCOUNTNUMBER"),
  RC_PAYMENTTYPE                  (116, "PAYMENTTYPE"),
  RC_AMOUNT                       (117, "AMOUNT"),
  RC_AMOUNTEXP10                  (118, "AMOUNTEXP10"),
  RC_CURRENCY                     (119, "CURRENCY"),
  RC_OD                           (120, "OD"),
  RC_CHARSET                      (121, "CHARSET"),
  RC_SUCCESSURL                   (122, "SUCCESSURL"),
  RC_FAILURL                      (123, "FAILURL"),
  RC_CANCELURL                    (124, "CANCELURL"),
  RC_APPROVEFLAG                  (125, "APPROVEFLAG"),
  RC_PAYMENTAMOUNT                (126, "PAYMENTAMOUNT"),
  RC_SPLITFLAG                    (127, "SPLITALLOWED"),
  RC_DEPOSITFLAG                  (128, "DEPOSITFLAG"),
  RC_OPERATION                    (201, "OPERATION"),
  RC_ETAPIVERSION                 (202, "ETAPIVERSION"),
  RC_KEYWORD                      (203, "a keyword that the command does not have"),
  RC_DTDPATH                      (204, "DTDPATH"),
  RC_TRANSACTIONID                (205, "TRANSACTIONID"),
  RC_CASSETTENAME                 (206, "CASSETTENAME"),
  RC_MERCHANTTITLE                (207, "MERCHANTTITLE"),
  RC_ACCOUNTTITLE                 (208, "ACCOUNTTITLE"),
  RC_FINANCIALINSTITUTION         (209, "FINANCIALINSTITUTION"),
  RC_USER                         (210, "USER"),
  RC_PASSWORD                     (211, "PASSWORD"),
  RC_ROLE                         (212, "ROLE"),
  RC_WITHPAYMENTS                 (213, "WITHPAYMENTS"),
  RC_WITHCREDITS                  (214, "WITHCREDITS"),
  RC_RETURNATMOST                 (215, "RETURNATMOST"),
  RC_STATE                        (216, "STATE"),
  RC_DELETEORDER                  (217, "DELETEORDER"),
  RC_FORCE                        (218, "FORCE"),
  RC_AP_APPROVEFLAG               (221, "APAPPROVEFLAG"),
  RC_AP_DEPOSITFLAG               (222, "APDEPOSITFLAG"),
  RC_APPROVALEXPIRATION           (223, "APPROVALEXPIRATION"),
  RC_ETILLHOSTNAME                (224, "ETILLHOSTNAME"),
  RC_MERCHANTDATA                 (225, "MERCHANTDATA"),
  RC_ORDERDESCRIPTION             (226, "ORDERDESCRIPTION"),
  RC_ORDERURL                     (227, "ORDERURL"),
  RC_SERVICEURL                   (228, "SERVICEURL"),
  RC_TRANSMETHOD                  (229, "TRANSMETHOD"),
  RC_BRAND                        (230, "BRAND"),
  RC_KEYSONLY                     (231, "KEYSONLY"),
  RC_WITHORDERS                   (232, "WITHORDERS"),
  RC_APPROVESALLOWED              (233, "APPROVESALLOWED"),
  RC_CLOSEALLOWED                 (234, "CLOSEALLOWED"),
  RC_PURGEALLOWED                 (235, "PURGEALLOWED"),
  RC_BALANCESTATUS                (236, "BALANCESTATUS"),
  RC_CREATEBEGINTIME              (237, "CREATEBEGINTIME"),
  RC_CREATEENDTIME                (238, "CREATEENDTIME"),
  RC_MODIFYBEGINTIME              (239, "MODIFYBEGINTIME"),
  RC_MODIFYENDTIME                (240, "MODIFYENDTIME"),
  RC_OPENBEGINTIME                (241, "OPENBEGINTIME"),
  RC_OPENENDTIME                  (242, "OPENENDTIME"),
  RC_CLOSEBEGINTIME               (243, "CLOSEBEGINTIME"),
  RC_CLOSEENDTIME                 (244, "CLOSEENDTIME"),
  RC_MINAPPROVEAMOUNT             (245, "MINAPPROVEAMOUNT"),
  RC_MAXAPPROVEAMOUNT             (246, "MAXAPPROVEAMOUNT"),
  RC_MINDEPOSITAMOUNT             (247, "MINDEPOSITAMOUNT"),
  RC_MAXDEPOSITAMOUNT             (248, "MAXDEPOSITAMOUNT"),
  RC_ENABLED                      (251, "ENABLED"),
  RC_PAYSYSTEM                    (252, "the merchant's use of the cassette"),
  RC_PAYSERVER                    (253, "the payment server"),
  RC_FILTER                       (254, "FILTER"),
  RC_EVENTTYPE                    (255, "EVENTTYPE"),
  RC_LISTENERURL                  (256, "LISTENERURL"),
  RC_SOCKSHOST                    (257, "SOCKSHOST"),
  RC_SOCKSPORT                    (258, "SOCKSPORT"),
  RC_EVENTLISTENER                (259, "the event listener"),
  RC_GIVEN_UP                     (260, "the host gave no answer for too long; the server has given up"),
  RC_RETRYPAUSED                  (261, "RETRYPAUSED"),
  RC_VISIT                        (262, "the buyer, who has to go to the bank's page"),
  RC_OBJECTNAME                   (263, "OBJECTNAME"),
  RC_CASSETTECOMMAND              (264, "CASSETTECOMMAND"),
  RC_CASSETTEOBJECT               (265, "the cassette's own object"),
  RC_NUMBERS_REST                 (266, "the numbers that the host takes, which have to rest"),
  RC_PLACES                       (267, "the places for commands, all of which are taken"),
  RC_AFTERENTRY                   (268, "AFTERENTRY"),
  RC_GIVEN_BACK                   (269, "the bank has money that is not what was asked for, which is given back"),
  RC_CARDRETENTION                (270, "CARDRETENTION"),
  RC_REVIEW                       (271, "the bank's word does not fit; a person has to look"),
  RC_NOT_PAID                     (272, "a payment of the order that the host could give back from"),
  RC_COMPLETED                    (273, "the $ keywords of an order, which has them already"),
  RC_MASTERKEY                    (274, "the master key file, which cannot be read or does not open the data keys"),
  RC_MASTERKEY_IN_USE             (275, "the first key of the master key file, which is in use already"),
  RC_TWOPART                      (276, "TWOPART"),
  RC_RETURNDOMAIN                 (277, "RETURNDOMAIN"),
  RC_NEWPASSWORD                  (278, "NEWPASSWORD"),
  RC_ONETIME                      (279, "ONETIME"),
  RC_WRONG_PASSWORD               (280, "the user's own password, which PASSWORD is not"),
  RC_PAUSED                       (282, "PAUSED"),
  RC_REASON                       (283, "REASON"),
  RC_SECOND_PERSON                (285, "a second person, who has to give the same command"),
  RC_TWOPERSONCLOSE               (286, "TWOPERSONCLOSE"),
  RC_TWOPERSONREFUND              (287, "TWOPERSONREFUND"),
  RC_PROPOSAL                     (288, "what waits for a second person"),
  RC_AFTERKEY                     (289, "AFTERKEY"),
  RC_DESCENDING                   (290, "DESCENDING"),
  RC_WITHCOMMANDS                 (291, "WITHCOMMANDS"),
  RC_WITHKEYWORDS                 (292, "WITHKEYWORDS"),
  RC_ACCESS                       (301, "the right to do this"),
  RC_LOGIN                        (302, "user and password"),
  RC_COMMAND_NOT_SUPPORTED        (303, "the cassette does not have this command"),
  RC_HOST_ANSWER                  (311, "the host's answer is not known yet"),
  RC_HOST_SETUP                   (312, "the settings of the cassette or the account are wrong or not complete"),
  RC_DECLINED                     (321, "the issuer declined"),
  RC_REFERRAL                     (322, "the issuer wants to be called"),
  RC_PICK_UP                      (323, "the card is to be kept"),
  RC_INVALID                      (324, "the host calls the card or the request not valid"),
  RC_TRY_LATER                    (325, "the host did nothing and may be asked later"),
  RC_BATCH_REJECTED               (326, "the host rejected the batch"),
  RC_BATCH_NUMBER_TAKEN           (327, "the host has other batches under all the numbers that were tried; the next close takes a new one"),
  RC_IDEMPOTENCY_KEY              (331, "the Idempotency-Key"),
  RC_METHOD                       (335, "the HTTP method"),
  RC_CONTENTTYPE                  (336, "the Content-Type of the request");
  // spotless:on

  private final int number;
  private final String meaning;

  SecondaryReturnCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  static Optional<SecondaryReturnCode> numbered(int number) {
    return Arrays.stream(values()).filter(code -> code.number == number).findFirst();
  }

  public int number() {
    return number;
  }

  public String meaning() {
    return meaning;
  }
}
