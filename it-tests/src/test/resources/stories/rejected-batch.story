# The host rejects a batch: it stays open with all that is in it, and may be sent again as it is.

> clerk purchase ORDERNUMBER=1 AMOUNT=2571 PAYMENTAMOUNT=2571
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=1
< PRC_BATCH_ERROR RC_BATCH_REJECTED

> clerk batches
= 1 PSBatch state=batch_open batchStatus=batch_not_yet_balanced closeAllowed=1
    batchResponseCode=RB hostBatchNumber=001
= PSPayment state=payment_deposited
@ no batch state=accepted

# What comes later goes into the next batch: the one that was sent does not change.
> admin refund ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=71
< PRC_OPERATION_SUCCESS RC_NONE
> clerk batches
= 1 PSBatch batchNumber=2 state=batch_open
= 1 PSCredit batchNumber=2

> admin close BATCHNUMBER=1
< PRC_BATCH_ERROR RC_BATCH_REJECTED
> clerk batches BATCHNUMBER=1
= 1 PSBatch state=batch_open hostBatchNumber=001
@ no batch state=accepted

# Mended: the payment goes into the other batch, and the empty one is closed without a host.
> admin DEPOSITREVERSAL MERCHANTNUMBER={shop} ORDERNUMBER=1 PAYMENTNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
> clerk deposit ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=2500
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=2
< PRC_OPERATION_SUCCESS RC_NONE
@ 1 batch state=accepted net=2429
