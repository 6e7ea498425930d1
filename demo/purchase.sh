# The demonstration: a purchase, one that the issuer declines, a refund, and the batch closed.

purchase() {
  local order
  order=$(next_order)
  buy "$order"
  buy_in_vain "$((order + 1))"
  refund "$order"
  close_batch "$order"
}

next_order() {
  ask admin OPERATION=QUERYORDERS "MERCHANTNUMBER=$merchant" RETURNATMOST=10000
  sed -nE 's/^ *<PSOrder .* orderNumber="([0-9]+)".*/\1/p' <<< "$reply" \
    | sort -n | tail -n 1 | { read -r last || last=0; echo $((last + 1)); }
}

pay() { # PRIMARY SECONDARY ORDER AMOUNT
  step clerk "$1" "$2" OPERATION=ACCEPTPAYMENT "MERCHANTNUMBER=$merchant" "ORDERNUMBER=$3" \
    PAYMENTTYPE=VisaNet ACCOUNTNUMBER=1 "AMOUNT=$4" CURRENCY=840 APPROVEFLAG=1 DEPOSITFLAG=1 \
    PAYMENTNUMBER=1 "PAYMENTAMOUNT=$4" '$PAN=4111111111111111' '$EXPIRY=203012' \
    '$AVS.STREETADDRESS=8320 Main Street' '$AVS.POSTALCODE=85284' '$CARDVERIFYCODE=999'
}

look_up() { # ORDER
  step clerk 0 0 OPERATION=QUERYORDERS "MERCHANTNUMBER=$merchant" "ORDERNUMBER=$1" WITHPAYMENTS=1
}

buy() { # ORDER
  headline 'A purchase of 25.00 USD: approved by the host, and deposited'
  pay 0 0 "$1" 2500
  look_up "$1"
  must_be PSOrder state order_refundable
  must_be PSPayment state payment_deposited
}

buy_in_vain() { # ORDER
  headline 'A purchase of 25.05 USD: the simulated host declines amounts that end in 05'
  pay 106 321 "$1" 2505
  look_up "$1"
  must_be PSPayment state payment_declined
}

refund() { # ORDER
  headline 'A refund of 5.00 USD, by the administrator'
  step admin 0 0 OPERATION=REFUND "MERCHANTNUMBER=$merchant" "ORDERNUMBER=$1" CREDITNUMBER=1 \
    AMOUNT=500
}

close_batch() { # ORDER
  local batch
  ask clerk OPERATION=QUERYORDERS "MERCHANTNUMBER=$merchant" "ORDERNUMBER=$1" WITHPAYMENTS=1
  batch=$(attribute PSPayment batchNumber)
  headline 'The batch goes to the host, which answers GB: good batch'
  step admin 0 0 OPERATION=BATCHCLOSE "MERCHANTNUMBER=$merchant" "BATCHNUMBER=$batch"
  step clerk 0 0 OPERATION=QUERYBATCHES "MERCHANTNUMBER=$merchant" "BATCHNUMBER=$batch" \
    WITHPAYMENTS=1 WITHCREDITS=1
  must_be PSBatch state batch_closed
  must_be PSBatch batchStatus batch_balanced
  must_have batchResponseCode GB
  must_be PSPayment state payment_closed
  must_be PSCredit state credit_closed
}
