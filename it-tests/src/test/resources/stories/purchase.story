# The whole life of a purchase: approved, deposited, partly refunded, settled.

> clerk ACCEPTPAYMENT MERCHANTNUMBER={shop} ORDERNUMBER=1 PAYMENTTYPE=VisaNet ACCOUNTNUMBER=1
    AMOUNT=2599 CURRENCY=840 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=2599
    $PAN=4111111111111111 $EXPIRY=203012 $CARDVERIFYCODE=999
    $AVS.STREETADDRESS="8320 Main Street" $AVS.POSTALCODE=85284
< PRC_OPERATION_SUCCESS RC_NONE

@ hold sequence=0001 pan=411111******1111 amount=2599 code=00 state=open

> clerk QUERYORDERS MERCHANTNUMBER={shop} WITHPAYMENTS=1
< PRC_OPERATION_SUCCESS RC_NONE
= OrderCollection size=1 withPayments=1
= PSOrder orderNumber=1 amount=2599 amountExp10=-2 currency=840 state=order_refundable
    approvesAllowed=0 unapprovedAmount=0 merchantAccount=1 merchantOriginated=1
    numberOfPayments=1 numberOfCredits=0 paymentType=VisaNet timeStampCreated=*
    pan=411111******1111 avsStreet="8320 Main Street" avsPostalCode=85284
= PSPayment orderNumber=1 paymentNumber=1 approveAmount=2599 depositAmount=2599 currency=840
    state=payment_deposited batchNumber=1 commonAVSCode=0 approveTime=*
    responseCode=00 authCode=* avsResultCode=Y cvv2ResultCode=M sequenceNumber=0001

> clerk QUERYBATCHES MERCHANTNUMBER={shop} WITHPAYMENTS=1
< PRC_OPERATION_SUCCESS RC_NONE
= 1 PSBatch batchNumber=1 merchantAccount=1 state=batch_open batchStatus=batch_not_yet_balanced
    closeAllowed=1 timeStampOpened=*
= 1 PSBatchTotal currency=840 numberOfPayments=1 totalPaymentAmount=2599 numberOfCredits=0
    totalCreditAmount=0
= 1 PSPayment paymentNumber=1 batchNumber=1

> admin refund ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=599
< PRC_OPERATION_SUCCESS RC_NONE

> clerk orders
= PSOrder numberOfCredits=1
= 1 PSCredit creditNumber=1 amount=599 state=credit_refunded batchNumber=1

> admin BATCHCLOSE MERCHANTNUMBER={shop} BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE

@ 1 batch number=001 records=5 net=2000 state=accepted
@ 1 detail batch=001 record=3 sequence=0001 pan=411111******1111 amount=2599
@ 1 detail batch=001 record=4 code=CR pan=411111******1111 amount=599

> clerk batches
= 1 PSBatch state=batch_closed batchStatus=batch_balanced closeAllowed=0 timeStampClosed=*
    batchResponseCode=GB hostBatchNumber=001
= PSPayment state=payment_closed
= PSCredit state=credit_closed

# What is closed stays closed.
> admin BATCHPURGE MERCHANTNUMBER={shop} BATCHNUMBER=1
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER
@ 1 batch

# The next purchase opens the next batch.
> clerk purchase ORDERNUMBER=2 AMOUNT=1000 PAYMENTAMOUNT=1000
< PRC_OPERATION_SUCCESS RC_NONE
> clerk batches
= 1 PSBatch batchNumber=2 state=batch_open
